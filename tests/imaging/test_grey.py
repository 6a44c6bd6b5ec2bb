"""The grey scale of relative DICOM pictures: look-up tables, windows, inversion, colour."""

from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import Dataset, uid

from core.imaging.dicom_pixels import read_stored_values
from core.imaging.read import read_scan
from core.imaging.scan import Modality, Scan, Units
from tests.imaging.dicom_files import compress, data_set, item, save

RAMP = np.array([[0, 1000, 2000, 4095]], np.uint16)


def scan_of(dataset: Dataset, folder: Path) -> Scan:
    return read_scan(save(dataset, folder / "file"))


def test_monochrome2_is_scaled_by_bits_stored(tmp_path: Path) -> None:
    scan = scan_of(data_set(RAMP, bits_stored=12), tmp_path)
    np.testing.assert_allclose(scan.pixels[0], RAMP / 4095, atol=1e-6)
    assert (scan.units, scan.modality, scan.window) == (Units.RELATIVE, Modality.CXR, None)


@pytest.mark.parametrize("shape", [None, "IDENTITY", "INVERSE"])
def test_monochrome1_is_inverted_once_and_its_window_with_it(tmp_path: Path, shape: str | None) -> None:
    elements: dict[str, Any] = {} if shape is None else {"PresentationLUTShape": shape}
    window: dict[str, Any] = {"WindowCenter": 1000.5, "WindowWidth": 1001}  # 500..1500
    dataset = data_set(RAMP, bits_stored=12, PhotometricInterpretation="MONOCHROME1", **window, **elements)
    scan = scan_of(dataset, tmp_path)
    np.testing.assert_allclose(scan.pixels[0], 1 - RAMP / 4095, atol=1e-6)
    assert scan.window == pytest.approx((1 - 1500 / 4095, 1 - 500 / 4095))


def test_inverse_without_monochrome1_inverts_too(tmp_path: Path) -> None:
    scan = scan_of(data_set(RAMP, bits_stored=12, PresentationLUTShape="INVERSE"), tmp_path)
    np.testing.assert_allclose(scan.pixels[0], 1 - RAMP / 4095, atol=1e-6)


@pytest.mark.parametrize(("kind", "bits"), [(np.uint8, 7), (np.uint16, 10), (np.int16, 15), (np.int16, 16)])
def test_every_depth_fills_the_range(tmp_path: Path, kind: type[Any], bits: int) -> None:
    low = -(1 << (bits - 1)) if np.issubdtype(kind, np.signedinteger) else 0
    stored = np.array([[low, low + (1 << bits) - 1]], kind)
    assert scan_of(data_set(stored, bits_stored=bits), tmp_path).pixels[0].tolist() == [[0.0, 1.0]]


def test_32_bit_values(tmp_path: Path) -> None:
    scan = scan_of(data_set(np.array([[0, 2**32 - 1]], np.uint32)), tmp_path)
    assert scan.pixels[0].tolist() == [[0.0, 1.0]]


@pytest.mark.parametrize(
    ("elements", "expected"),
    [
        ({"WindowCenter": 1000.5, "WindowWidth": 1001}, (500, 1500)),
        ({"WindowCenter": 1000, "WindowWidth": 1000, "VOILUTFunction": "LINEAR_EXACT"}, (500, 1500)),
        ({"WindowCenter": [7, 1000.5], "WindowWidth": [0.5, 1001]}, (500, 1500)),
        ({"WindowCenter": b"much", "WindowWidth": b"1001"}, None),
        ({"WindowCenter": 100000, "WindowWidth": 100}, None),  # would show all black
        ({"WindowCenter": 1000, "WindowWidth": 0}, None),
    ],
    ids=["linear", "exact", "first useful", "text", "beyond", "no width"],
)
def test_windows(tmp_path: Path, elements: dict[str, Any], expected: tuple[float, float] | None) -> None:
    scan = scan_of(data_set(RAMP, bits_stored=12, **elements), tmp_path)
    wanted = expected and tuple(end / 4095 for end in expected)
    assert scan.window == (wanted and pytest.approx(wanted))


def test_window_is_in_the_units_of_the_modality_lut(tmp_path: Path) -> None:
    rescale: dict[str, Any] = {"RescaleSlope": 2, "RescaleIntercept": 100}
    scan = scan_of(data_set(RAMP, bits_stored=12, WindowCenter=2100.5, WindowWidth=2001, **rescale), tmp_path)
    np.testing.assert_allclose(scan.pixels[0], RAMP / 4095, atol=1e-6)
    assert scan.window == pytest.approx((500 / 4095, 1500 / 4095))


def test_negative_slope_inverts(tmp_path: Path) -> None:
    scan = scan_of(data_set(RAMP, bits_stored=12, RescaleSlope=-1, RescaleIntercept=4095), tmp_path)
    np.testing.assert_allclose(scan.pixels[0], 1 - RAMP / 4095, atol=1e-6)


def test_sigmoid_is_applied(tmp_path: Path) -> None:
    function: dict[str, Any] = {"WindowCenter": 2000, "WindowWidth": 1000, "VOILUTFunction": "SIGMOID"}
    scan = scan_of(data_set(RAMP, bits_stored=12, **function), tmp_path)
    expected = 1 / (1 + np.exp(-4 * (RAMP - 2000.0) / 1000))  # PS3.3 C.11.2.1.3.1
    np.testing.assert_allclose(scan.pixels[0], expected, atol=1e-6)
    assert scan.window is None


def lut(values: list[int], first: int) -> Dataset:
    table = item(LUTDescriptor=[len(values), first, 16])
    table.add_new("LUTData", "OW", np.asarray(values, "<u2").tobytes())
    return table


def test_voi_lut_is_applied_instead_of_a_window(tmp_path: Path) -> None:
    dataset = data_set(RAMP, bits_stored=12, WindowCenter=5, WindowWidth=5)
    dataset.VOILUTSequence = [lut([10, 30, 50, 110], first=999)]  # 0 and 1000, then 2000 and 4095 beyond its end
    scan = scan_of(dataset, tmp_path)
    np.testing.assert_allclose(scan.pixels[0, 0], [0.0, 0.2, 1.0, 1.0], atol=1e-6)
    assert scan.window is None


def test_modality_lut_comes_before_the_voi_lut(tmp_path: Path) -> None:
    stored = np.array([[0, 1, 2]], np.uint8)
    dataset = data_set(stored)
    dataset.ModalityLUTSequence = [lut([12, 11, 10], first=0)]
    dataset.VOILUTSequence = [lut([0, 40, 100], first=10)]
    np.testing.assert_allclose(scan_of(dataset, tmp_path).pixels[0, 0], [1.0, 0.4, 0.0], atol=1e-6)


def test_palette_becomes_luminance(tmp_path: Path) -> None:
    dataset = data_set(np.array([[0, 1, 2, 3]], np.uint8), "US", PhotometricInterpretation="PALETTE COLOR")
    for name, values in {"Red": [0, 255, 128, 255], "Green": [0, 255, 128, 0], "Blue": [0, 255, 128, 0]}.items():
        dataset[f"{name}PaletteColorLookupTableDescriptor"] = _descriptor(name)
        setattr(dataset, f"{name}PaletteColorLookupTableData", np.asarray(values, "<u2").tobytes())
    scan = scan_of(dataset, tmp_path)
    np.testing.assert_allclose(scan.pixels[0, 0], [0, 1, 128 / 255, 0.299], atol=0.003)
    assert scan.colour_fraction == 0.25


def _descriptor(name: str) -> Any:
    holder = Dataset()
    holder.add_new(f"{name}PaletteColorLookupTableDescriptor", "US", [4, 0, 16])
    return holder[f"{name}PaletteColorLookupTableDescriptor"]


def test_rgb_becomes_luminance_and_colour_is_counted(tmp_path: Path) -> None:
    rgb = np.array([[[255, 0, 0], [100, 100, 100], [110, 100, 100], [0, 0, 255]]], np.uint8)
    scan = scan_of(data_set(rgb, "US"), tmp_path)
    np.testing.assert_allclose(scan.pixels[0, 0] * 255, [76.2, 100, 103, 29.1], atol=0.6)
    assert scan.colour_fraction == 0.5


def test_16_bit_rgb(tmp_path: Path) -> None:
    rgb = np.array([[[65535, 0, 0], [40000, 40000, 40000]]], np.uint16)
    np.testing.assert_allclose(scan_of(data_set(rgb, "US"), tmp_path).pixels[0, 0], [0.299, 40000 / 65535], atol=1e-5)


def test_luminance_of_ybr_is_its_first_component(tmp_path: Path) -> None:
    ybr = np.array([[[50, 128, 128], [200, 128, 220], [90, 130, 125], [0, 128, 128]]], np.uint8)
    scan = scan_of(data_set(ybr, "US", PhotometricInterpretation="YBR_FULL"), tmp_path)
    np.testing.assert_allclose(scan.pixels[0, 0] * 255, [50, 200, 90, 0], atol=1e-3)
    assert scan.colour_fraction == 0.25


def film(bits: int) -> NDArray[np.uint16]:
    rows, columns = np.mgrid[0:64, 0:80]
    wave: NDArray[np.uint16] = ((np.sin(rows / 9) * np.cos(columns / 7) + 1) / 2 * (2**bits - 1)).astype(np.uint16)
    return wave


@pytest.mark.parametrize("bits", [10, 12, 16])
@pytest.mark.parametrize(
    ("syntax", "encode"),
    [
        (uid.JPEGLSLossless, imagecodecs.jpegls_encode),
        (uid.JPEG2000Lossless, lambda film: imagecodecs.jpeg2k_encode(film, codecformat="j2k", reversible=True)),
        (uid.JPEGLosslessSV1, lambda film: imagecodecs.jpeg8_encode(film, lossless=True)),
    ],
    ids=["JPEG-LS", "JPEG 2000", "JPEG Lossless"],
)
def test_lossless_compression_changes_nothing(tmp_path: Path, syntax: str, encode: Any, bits: int) -> None:
    source = save(compress(data_set(film(bits), bits_stored=bits), syntax, [encode(film(bits))]), tmp_path / "file")
    np.testing.assert_array_equal(read_stored_values(source.path), film(bits))
    np.testing.assert_allclose(read_scan(source).pixels[0], film(bits) / (2**bits - 1), atol=1e-6)


def test_overshooting_lossy_values_are_clamped_not_wrapped(tmp_path: Path) -> None:
    overshooting = np.minimum(film(10) + 200, 1150).astype(np.uint16)  # 1024 and more would wrap to black
    frame = imagecodecs.jpeg8_encode(overshooting, level=98, bitspersample=12)
    source = save(compress(data_set(film(10), bits_stored=10), uid.JPEGExtended12Bit, [frame]), tmp_path / "file")
    stored = read_stored_values(source.path)
    assert stored.max() == 1023
    assert np.all(stored[overshooting > 1100] == 1023)
