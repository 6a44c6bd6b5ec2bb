"""The shipped gate on real files: every scan finds its model, and what is no chest scan gets no answer."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image, ImageDraw

from core.gate import Gate
from core.imaging.discover import discover
from core.imaging.read import read_scan
from core.imaging.scan import Modality, Scan, ScanSource
from core.paths import SAMPLES
from core.pipeline import Engine, analyze
from core.preprocess import reduced
from core.recognition import recognise
from core.results import Notice, Reason, Status

GATED = (
    Reason.NOT_CHEST,
    Reason.SAYS_NOT_CHEST,
    Reason.NOT_FRONTAL,
    Reason.NOT_RECOGNISED,
    Reason.MODALITY_CONTRADICTED,
)
HEART_AND_LUNGS = "007884.jpg"  # stands among the abdomens and shows heart, lungs and ribs


@pytest.fixture(scope="module")
def gate(engine: Engine) -> Gate:
    assert engine.gate is not None
    return engine.gate


def read(path: Path) -> Scan:
    return read_scan(ScanSource(path, (path,)))


def pictures(folder: Path, count: int) -> list[Scan]:
    """Pictures from all over a folder."""
    paths = sorted(path for path in folder.rglob("*") if path.suffix in (".jpg", ".jpeg", ".png"))
    return [read(path) for path in paths[:: len(paths) // count]]


def told(gate: Gate, scan: Scan) -> Modality | Reason:
    """The modality a scan is judged as, or why it is refused."""
    found = recognise(reduced(scan), gate, None)
    return found.refusal or found.modality


def changed(scan: Scan, change: Callable[[np.ndarray], np.ndarray]) -> Scan:
    return replace(scan, pixels=np.ascontiguousarray(change(scan.pixels[0]))[np.newaxis])


@pytest.mark.parametrize("folder", ["mr", "ct_other", "other", "xray_other", "us_single", "us_multiframe"])
def test_what_is_no_chest_scan_gets_no_answer(shared: Path, engine: Engine, folder: str) -> None:
    sources = discover([shared / "dicom" / folder]).sources
    results = [analyze(source, engine, heatmap=False).result for source in sources]
    assert results
    assert [r.source.name for r in results if r.status is Status.ANSWERED] == []


@pytest.mark.parametrize("pattern", ["chest_cr_dx/RG1_*", "chest_ct", "ct_series"])
def test_chest_scans_pass_the_gate(shared: Path, engine: Engine, pattern: str) -> None:
    sources = discover(sorted((shared / "dicom").glob(pattern))).sources
    results = [analyze(source, engine, heatmap=False).result for source in sources]
    assert results
    assert [r.source.name for r in results if r.reason in GATED] == []


@pytest.mark.parametrize("name", ["JPEG2KLossless_1s_1f_u_16_16.dcm", "dx_image.dcm"], ids=["negative", "dog"])
def test_films_that_are_no_frontal_view_of_a_person_get_no_answer(shared: Path, engine: Engine, name: str) -> None:
    result = analyze(shared / "dicom" / "chest_cr_dx" / name, engine, heatmap=False).result
    assert result.reason in GATED


@pytest.mark.parametrize(
    ("folder", "modality"),
    [
        ("kermany_cxr", Modality.CXR),
        ("actualmed_cxr", Modality.CXR),
        ("covid_ct", Modality.CT),
        ("mosmed_ct", Modality.CT),
        ("pocus_ultrasound", Modality.US),
    ],
)
def test_pictures_that_do_not_say_find_their_model(shared: Path, gate: Gate, folder: str, modality: Modality) -> None:
    seen = [told(gate, scan) for scan in pictures(shared / "data" / folder, 40)]
    assert len(seen) >= 40
    assert seen.count(modality) >= 0.95 * len(seen)


@pytest.mark.parametrize(
    "change",
    [np.rot90, lambda film: np.rot90(film, 2), lambda film: np.rot90(film, 3), lambda film: 1 - film],
    ids=["turned left", "upside down", "turned right", "negative"],
)
def test_films_that_are_turned_or_negative_are_not_judged(
    shared: Path, gate: Gate, change: Callable[[np.ndarray], np.ndarray]
) -> None:
    films = [scan for name in ("kermany_cxr", "actualmed_cxr") for scan in pictures(shared / "data" / name, 20)]
    seen = [told(gate, changed(film, change)) for film in films]
    assert len([reason for reason in seen if reason not in GATED]) <= 1
    assert seen.count(Reason.NOT_FRONTAL) >= 0.8 * len(seen)


@pytest.mark.parametrize("kind", ["AbdomenCT", "BreastMRI", "Hand", "HeadCT"])
def test_other_parts_of_the_body_are_not_judged(shared: Path, gate: Gate, kind: str) -> None:
    def enlarged(small: np.ndarray) -> np.ndarray:  # as they are they would be refused for their size
        return np.asarray(Image.fromarray(small).resize((256, 256), Image.Resampling.BICUBIC)).clip(0, 1)

    paths = sorted((shared / "data" / "medical_mnist_64px" / kind).glob("*.jp*g"))[::3]
    seen = {path.name: told(gate, changed(read(path), enlarged)) for path in paths if path.name != HEART_AND_LUNGS}
    assert len(seen) >= 49
    assert {name: reason for name, reason in seen.items() if reason not in GATED} == {}


def test_the_samples_are_told_by_their_pictures(gate: Gate) -> None:
    films = sorted(SAMPLES.glob("xray-*"))
    assert {told(gate, read(path)) for path in films} == {Modality.CXR}
    assert told(gate, read(SAMPLES / "ct-phantom" / "IM00006")) in (Modality.CT, Reason.NOT_CHEST)
    assert told(gate, read(SAMPLES / "ultrasound-covid19-clip.dcm")) is Modality.US
    assert told(gate, read(SAMPLES / "photograph.jpg")) in GATED


def test_a_page_of_text_is_not_judged(tmp_path: Path, engine: Engine) -> None:
    page = Image.new("L", (800, 1100), 245)
    for line in range(60):
        ImageDraw.Draw(page).text(
            (60, 40 + 17 * line), "Patient seen on ward 3, temperature 38.4, cough. " * 2, fill=20
        )
    page.save(tmp_path / "page.png")
    result = analyze(tmp_path / "page.png", engine).result
    assert (result.status, result.reason in GATED) == (Status.REFUSED, True)


@pytest.mark.parametrize(
    ("sample", "named", "refused"),
    [
        ("ultrasound-covid19-clip.dcm", "OBSTETRICAL", True),
        ("ultrasound-covid19-clip.dcm", "TEE", True),
        ("ultrasound-covid19-clip.dcm", "ABDOMINAL", False),  # the setting lungs are often scanned with
        ("ct-phantom/IM00006", "PERFUSION", True),
        ("ct-phantom/IM00006", "AXIAL", False),
    ],
)
def test_a_file_that_says_it_shows_something_else_is_not_judged(
    tmp_path: Path, engine: Engine, sample: str, named: str, refused: bool
) -> None:
    dataset = pydicom.dcmread(SAMPLES / sample)
    dataset.ImageType = ["ORIGINAL", "PRIMARY", named, "0001"]
    dataset.save_as(tmp_path / "scan.dcm")
    result = analyze(tmp_path / "scan.dcm", engine).result
    assert (result.reason is Reason.SAYS_NOT_CHEST) == refused
    forced = analyze(tmp_path / "scan.dcm", engine, result.modality).result
    assert forced.reason is not Reason.SAYS_NOT_CHEST


def test_what_the_user_names_wins_over_the_gate(engine: Engine) -> None:
    result = analyze(SAMPLES / "ultrasound-covid19-clip.dcm", engine, Modality.CXR).result
    assert result.modality is Modality.CXR
    assert Notice.MODALITY_FORCED in result.notices
    assert result.reason not in GATED
