"""The package brings the decoders of every format: they are loaded by name, and one that is missing is not missed."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid

from tests.bundle.packaged import SAMPLES, Package
from tests.imaging.dicom_files import compress, data_set, save

_ENCODERS: Final[dict[str, Callable[[NDArray[Any]], bytes]]] = {
    uid.JPEGBaseline8Bit: lambda film: imagecodecs.jpeg8_encode(film, level=95),
    uid.JPEGLosslessSV1: lambda film: imagecodecs.ljpeg_encode(film),
    uid.JPEGLSLossless: imagecodecs.jpegls_encode,
    uid.JPEG2000Lossless: lambda film: imagecodecs.jpeg2k_encode(film, codecformat="j2k", reversible=True),
}
_PICTURES: Final = {
    "film.png": {},
    "film.jpg": {"quality": 95},
    "film.tif": {"compression": "tiff_lzw"},
    "film.jpeg.tif": {"compression": "jpeg", "quality": 95},
    "film.bmp": {},
    "film.gif": {},
    "film.webp": {"lossless": True},
}


def write_films(folder: Path) -> int:
    """Write one film in every format; returns how many there are."""
    with Image.open(SAMPLES / "xray-normal-child.jpg") as picture:
        film = picture.convert("L")
    for name, options in _PICTURES.items():
        film.save(folder / name, **options)
    pixels = np.asarray(film)
    for syntax, encode in _ENCODERS.items():
        save(compress(data_set(pixels), syntax, [encode(pixels)]), folder / f"{syntax}.dcm")
    rle = data_set(pixels)
    rle.compress(uid.RLELossless, encoding_plugin="pydicom")
    save(rle, folder / "rle.dcm")
    return len(_PICTURES) + len(_ENCODERS) + 1


def test_it_reads_every_format(package: Package, home: Path, tmp_path: Path) -> None:
    films = tmp_path / "films"
    films.mkdir()
    count = write_films(films)
    run = package.run("screen", films, "--out", tmp_path / "out", "--report", "csv", "--modality", "cxr", home=home)
    assert run.returncode == 0, run.stdout + run.stderr
    with open(tmp_path / "out" / "results.csv", encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) == count
    assert {row["recommendation"] for row in rows} == {"no_sign"}
