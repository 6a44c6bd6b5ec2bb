"""What lies in models/ is what was released: it loads, its hash holds, and it gives the released answers."""

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.imaging.read import read_scan
from core.imaging.scan import Modality, Scan, ScanSource
from core.lungs import LungFinder
from core.manifest import ClassifierManifest, GateManifest, LungsManifest, Manifest, Region, load_manifest
from core.onnx_session import open_session
from core.paths import MODELS, ROOT
from core.pipeline import Engine, analyze, load_engine
from core.preprocess import preprocess
from core.results import Status
from core.selftest import run_self_test
from training.config import Config
from training.evaluation.answers import OUT_OF_FOLD, read_record, record_path
from training.evaluation.constants import Constants
from training.evaluation.figures import TESTED, rounded, source_figures
from training.evaluation.verify import compare_documents
from training.publishing.card_texts import CardTexts
from training.publishing.evidence import evidence_document
from training.publishing.model_card import model_card

FOLDERS = sorted(path.parent for path in MODELS.glob("*/manifest.json"))
SHIPPED = {folder.name: load_manifest(folder) for folder in FOLDERS}
CARDED = {name: m for name, m in SHIPPED.items() if not isinstance(m, LungsManifest)}
CLASSIFIERS = {name: m for name, m in SHIPPED.items() if isinstance(m, ClassifierManifest)}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load_engine(MODELS)


def _of(models: dict[str, Any]) -> Any:
    return pytest.mark.parametrize("manifest", models.values(), ids=models)


def _scan(path: Path) -> Scan:
    return read_scan(ScanSource(path, (path,)))


def test_every_kind_of_scan_has_its_model() -> None:
    assert set(SHIPPED) == {"cxr", "ct", "us", "gate", "lungs"}
    assert {m.modality for m in CLASSIFIERS.values()} == {Modality.CXR, Modality.CT, Modality.US}
    assert isinstance(SHIPPED["gate"], GateManifest)


@_of(SHIPPED)
def test_file_is_the_released_one(manifest: Manifest) -> None:
    assert hashlib.sha256(manifest.model_path.read_bytes()).hexdigest() == manifest.sha256


@_of(SHIPPED)
def test_inputs_and_outputs_are_as_the_manifest_says(manifest: Manifest) -> None:
    session = open_session(manifest.model_path)
    (image,) = session.get_inputs()
    said = manifest.document["input"]
    assert (image.name, image.shape[1:]) == (said["name"], said["shape"][1:])
    names = list(manifest.document["outputs"])
    assert {o.name for o in session.get_outputs()} == set(names)
    found = session.run(names, {image.name: np.zeros((2, *said["shape"][1:]), np.float32)})
    for name, values in zip(names, found, strict=True):
        assert list(values.shape) == [2, *manifest.document["outputs"][name]["shape"][1:]]


@_of(CLASSIFIERS)
def test_mean_of_the_activation_map_plus_bias_is_the_logits(manifest: Manifest) -> None:
    scans = [_scan(manifest.folder / case["file"]) for case in manifest.document["golden"]]
    lungs = [_lungs(scan) if manifest.preprocess.region is not Region.WHOLE else None for scan in scans]
    batch = np.concatenate([preprocess(s, manifest.preprocess, m) for s, m in zip(scans, lungs, strict=True)])
    logits, cam = open_session(manifest.model_path).run(["logits", "cam"], {"image": batch})
    assert cam.mean(axis=(1, 2)) + manifest.document["outputs"]["logits"]["bias"] == pytest.approx(logits, abs=1e-3)


def _lungs(scan: Scan) -> np.ndarray:
    finder = SHIPPED["lungs"]
    assert isinstance(finder, LungsManifest)
    return LungFinder(finder).run(scan)


def test_golden_cases_are_reproduced(engine: Engine) -> None:
    checks = list(run_self_test(engine))
    assert {check.model for check in checks} == set(SHIPPED)
    assert [check for check in checks if not check.passed] == []


@_of(CARDED)
def test_golden_pictures_are_credited_and_unchanged(manifest: Manifest) -> None:
    sources = (manifest.folder / "golden" / "SOURCES.md").read_text(encoding="utf-8")
    golden = manifest.document["golden"]
    assert 3 <= len(golden) <= 6
    assert {Path(case["file"]).name for case in golden} | {"SOURCES.md"} == {
        path.name for path in (manifest.folder / "golden").iterdir()
    }
    for case in golden:
        assert case["licence"].startswith(("CC BY ", "CC0 ", "Apache-2.0"))
        assert "NC" not in case["licence"]
        assert Path(case["file"]).name in sources
        assert hashlib.sha256((manifest.folder / case["file"]).read_bytes()).hexdigest() == case["sha256"]


@_of(CLASSIFIERS)
def test_operating_points_are_in_order(manifest: ClassifierManifest) -> None:
    points = manifest.operating_points
    assert 0 < points.no_sign_below <= points.refer_at < 1


@_of(CLASSIFIERS)
def test_photographs_are_refused(manifest: ClassifierManifest, engine: Engine) -> None:
    pytest.importorskip("skimage", reason="training is not installed")
    from training.data.nonxrays import photographs

    for path in photographs():
        for modality in (manifest.modality, None):
            assert analyze(path, engine, modality, heatmap=False).result.status is not Status.ANSWERED, path.name


@_of(CARDED)
def test_cards_say_what_the_manifest_says(manifest: Manifest) -> None:
    assert (manifest.folder / "MODEL_CARD.md").read_text(encoding="utf-8") == model_card(manifest.document)
    cards = ROOT / "docs" / "model_cards"
    plots = [f"{manifest.id}/{name}.png" for name in ("roc", "reliability", "confusion")]
    assert all((cards / plot).exists() for plot in plots)
    assert (cards / f"{manifest.id}.md").read_text(encoding="utf-8") == model_card(manifest.document, plots)


@_of(CARDED)
def test_the_record_gives_the_figures_of_the_manifest(manifest: Manifest) -> None:
    answers = read_record(record_path(manifest.id), Config.load(manifest.id).task)
    constants = Constants.from_document(manifest.document)
    found = rounded(source_figures(answers.of_splits(*TESTED), constants))
    assert compare_documents(manifest.document["evaluation"]["all_held_out"], found)


@_of(CLASSIFIERS)
def test_the_evidence_on_reports_is_that_of_the_evaluation(manifest: ClassifierManifest) -> None:
    document = manifest.document
    assert document["evidence"] == evidence_document(
        document["evaluation"], CardTexts.load(manifest.id).evidence_limits
    )
    assert manifest.evidence.tested[-1].n == document["evaluation"]["all_held_out"]["n"]


@_of(CARDED)
def test_nothing_external_was_trained_on(manifest: Manifest) -> None:
    for data in manifest.document["training"]["data_sets"].values():
        splits = {key.split()[0] for key in data["pictures"]}
        assert "external" not in splits or splits <= {"external", "left_out"}
    measured = manifest.document["evaluation"]["measured_on"]
    assert measured == (OUT_OF_FOLD if manifest.document["training"]["split"]["folds"] else "test")


def test_the_record_holds_what_was_tested() -> None:
    for name, manifest in CARDED.items():
        counts = manifest.document["training"]["split"]["counts"]
        recorded = manifest.document["evaluation"]["all_held_out"]["n"]
        if manifest.document["evaluation"]["measured_on"] == "test":
            assert recorded == counts["test"], name
