"""The shipped gate on real files: every scan finds its model, and what is no chest scan gets no answer."""

from pathlib import Path

import pytest

from core.errors import ScanError
from core.imaging.discover import discover
from core.imaging.read import read_scan
from core.imaging.scan import Modality, Scan, ScanSource
from core.paths import SAMPLES
from core.pipeline import Engine, analyze
from core.recognition import recognise
from core.results import Reason, Status

GATED = (Reason.NOT_CHEST, Reason.NOT_FRONTAL, Reason.NOT_RECOGNISED, Reason.MODALITY_CONTRADICTED)


@pytest.fixture(scope="module", autouse=True)
def gated(engine: Engine) -> Engine:
    if engine.gate is None:
        pytest.skip("no gate among the models")
    return engine


def sources(folder: Path) -> list[ScanSource]:
    return list(discover([folder]).sources)


@pytest.mark.parametrize("folder", ["mr", "ct_other", "other", "xray_other", "us_single", "us_multiframe"])
def test_what_is_no_chest_scan_gets_no_answer(shared: Path, engine: Engine, folder: str) -> None:
    results = [analyze(source, engine, heatmap=False).result for source in sources(shared / "dicom" / folder)]
    assert results
    assert [r.source.name for r in results if r.status is Status.ANSWERED] == []


@pytest.mark.parametrize("pattern", ["chest_cr_dx/RG1_*", "chest_ct", "ct_series"])
def test_chest_scans_pass_the_gate(shared: Path, engine: Engine, pattern: str) -> None:
    found = [source for path in (shared / "dicom").glob(pattern) for source in sources(path)]
    results = [analyze(source, engine, heatmap=False).result for source in found]
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
def test_pictures_that_do_not_say_find_their_model(
    shared: Path, engine: Engine, folder: str, modality: Modality
) -> None:
    found = [source for source in sources(shared / "data" / folder) if source.path.suffix != ".csv"]
    chosen = found[:: max(1, len(found) // 40)]
    seen = [recognised(engine, scan) for source in chosen if (scan := readable(source)) is not None]
    assert len(seen) >= 40
    assert seen.count(modality) >= 0.95 * len(seen)


def recognised(engine: Engine, scan: Scan) -> Modality | Reason:
    assert engine.gate is not None
    found = recognise(scan, engine.gate, None)
    return found.refusal or found.modality


def readable(source: ScanSource) -> Scan | None:
    try:
        return read_scan(source)
    except ScanError:
        return None


def test_the_samples_are_told_by_their_pictures(engine: Engine) -> None:
    films = sorted(SAMPLES.glob("xray-*"))
    assert {recognised(engine, read_scan(ScanSource(path, (path,)))) for path in films} == {Modality.CXR}
    photograph = SAMPLES / "photograph.jpg"
    assert recognised(engine, read_scan(ScanSource(photograph, (photograph,)))) in GATED
