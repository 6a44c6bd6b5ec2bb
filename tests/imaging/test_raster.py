"""PNG, JPEG, TIFF and their relatives."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.imaging.read import read_scan
from core.imaging.scan import Modality, Patient, Scan, ScanSource, SourceKind, Units

GREY = np.array([[0, 51, 102], [153, 204, 255]], np.uint8)


def scan_of(path: Path) -> Scan:
    return read_scan(ScanSource(path, (path,)))


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP"])
def test_grey_is_exact(tmp_path: Path, kind: str) -> None:
    Image.fromarray(GREY).save(tmp_path / "film", kind)
    scan = scan_of(tmp_path / "film")
    assert scan.pixels.shape == (1, 2, 3)
    assert scan.pixels.dtype == np.float32
    np.testing.assert_allclose(scan.pixels[0], GREY / 255, atol=1e-6)
    assert (scan.modality, scan.units, scan.kind) == (Modality.UNKNOWN, Units.RELATIVE, SourceKind.IMAGE)
    assert (scan.patient, scan.colour_fraction, scan.window) == (Patient(), 0.0, None)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_16_bit_grey_keeps_its_depth(tmp_path: Path, kind: str) -> None:
    deep = np.array([[0, 1, 257], [4096, 65534, 65535]], np.uint16)
    Image.fromarray(deep).save(tmp_path / "film", kind)
    np.testing.assert_allclose(scan_of(tmp_path / "film").pixels[0], deep / 65535, atol=1e-7)


def test_32_bit_float_is_stretched_over_what_it_holds(tmp_path: Path) -> None:
    Image.fromarray(np.array([[-5.0, 0.0, 15.0]], np.float32)).save(tmp_path / "film", "TIFF")
    np.testing.assert_allclose(scan_of(tmp_path / "film").pixels[0], [[0, 0.25, 1]], atol=1e-6)


def test_jpeg_is_close(tmp_path: Path) -> None:
    smooth = np.asarray(Image.fromarray(GREY).resize((96, 64)))
    Image.fromarray(smooth).save(tmp_path / "film", "JPEG", quality=95)
    np.testing.assert_allclose(scan_of(tmp_path / "film").pixels[0], smooth / 255, atol=0.03)


def test_grey_stored_as_colour_has_no_colour_even_in_jpeg(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (64, 64), np.uint8)
    Image.fromarray(noise).convert("RGB").save(tmp_path / "film", "JPEG", quality=30)
    assert scan_of(tmp_path / "film").colour_fraction == 0.0


def test_colour_is_weighed_and_counted(tmp_path: Path) -> None:
    rgb = np.array([[[255, 0, 0], [0, 255, 0], [90, 90, 90], [90, 95, 99]]], np.uint8)
    Image.fromarray(rgb).save(tmp_path / "photo", "PNG")
    scan = scan_of(tmp_path / "photo")
    np.testing.assert_allclose(scan.pixels[0, 0], [0.299, 0.587, 90 / 255, 94 / 255], atol=0.004)
    assert scan.colour_fraction == 0.5


def test_cmyk(tmp_path: Path) -> None:
    Image.fromarray(np.tile(GREY, (8, 8))).convert("RGB").convert("CMYK").save(tmp_path / "film", "JPEG", quality=100)
    np.testing.assert_allclose(scan_of(tmp_path / "film").pixels[0], np.tile(GREY, (8, 8)) / 255, atol=0.03)


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparency_is_shown_on_black(tmp_path: Path, mode: str) -> None:
    picture = Image.fromarray(np.full((1, 3), 200, np.uint8)).convert(mode)
    picture.putalpha(Image.fromarray(np.array([[0, 128, 255]], np.uint8)))
    picture.save(tmp_path / "film", "PNG")
    np.testing.assert_allclose(scan_of(tmp_path / "film").pixels[0, 0] * 255, [0, 100, 200], atol=1)


def test_palette_and_one_bit(tmp_path: Path) -> None:
    Image.fromarray(GREY).convert("P").save(tmp_path / "palette", "PNG")
    Image.fromarray(GREY > 100).save(tmp_path / "bits", "PNG")
    np.testing.assert_allclose(scan_of(tmp_path / "palette").pixels[0], GREY / 255, atol=1e-6)
    np.testing.assert_array_equal(scan_of(tmp_path / "bits").pixels[0], GREY > 100)


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_exif_orientation_is_heeded(tmp_path: Path, kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright: turn clockwise
    Image.fromarray(GREY).save(tmp_path / "film", kind, exif=exif)
    np.testing.assert_allclose(scan_of(tmp_path / "film").pixels[0], np.rot90(GREY, -1) / 255, atol=1e-6)


def test_damaged_exif_is_no_reason_to_refuse(tmp_path: Path) -> None:
    Image.fromarray(GREY).save(tmp_path / "film", "PNG", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01\x03")
    np.testing.assert_allclose(scan_of(tmp_path / "film").pixels[0], GREY / 255, atol=1e-6)


def test_pages_of_a_tiff_are_frames(tmp_path: Path) -> None:
    pages = [Image.new("L", (5, 4), 50 * page) for page in range(4)]
    pages[2] = Image.new("L", (9, 9))  # a page of another size
    pages[0].save(tmp_path / "stack", "TIFF", save_all=True, append_images=pages[1:])
    scan = scan_of(tmp_path / "stack")
    assert (scan.frame_count, scan.frame_indices) == (4, (0, 1, 3))
    np.testing.assert_allclose(scan.pixels[:, 0, 0] * 255, [0, 50, 150], atol=1e-4)


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    Image.fromarray(GREY).save(tmp_path / "film.dcm", "PNG")
    assert scan_of(tmp_path / "film.dcm").kind is SourceKind.IMAGE
