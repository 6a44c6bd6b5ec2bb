"""What lies in models/ is what was released: it loads, its hash holds, and it gives the released answers."""

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.imaging.read import read_scan
from core.imaging.scan import ScanSource
from core.manifest import Manifest, load_manifest
from core.onnx_session import open_session
from core.paths import MODELS
from core.preprocess import preprocess
from training.fitting.head import softmax
from training.fitting.novelty import nearest_distance
from training.publishing.model_card import model_card

FOLDERS = sorted(path.parent for path in MODELS.glob("*/manifest.json"))


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def manifest(request: pytest.FixtureRequest) -> Manifest:
    return load_manifest(request.param)


@pytest.fixture(scope="module")
def session(manifest: Manifest) -> Any:
    return open_session(manifest.model_path)


def _golden_input(manifest: Manifest) -> np.ndarray:
    paths = [manifest.folder / case["file"] for case in manifest.document["golden"]]
    scans = [read_scan(ScanSource(path, (path,))) for path in paths]
    return np.concatenate([preprocess(scan, manifest.preprocess) for scan in scans])


def test_there_is_a_chest_x_ray_model() -> None:
    assert "cxr" in [folder.name for folder in FOLDERS]


def test_file_is_the_released_one(manifest: Manifest) -> None:
    assert hashlib.sha256(manifest.model_path.read_bytes()).hexdigest() == manifest.sha256


def test_inputs_and_outputs_are_as_the_manifest_says(manifest: Manifest, session: Any) -> None:
    (image,) = session.get_inputs()
    said = manifest.document["input"]
    assert (image.name, image.shape[1:]) == (said["name"], said["shape"][1:])
    batch = np.zeros((2, *said["shape"][1:]), np.float32)
    names = list(manifest.document["outputs"])
    assert {o.name for o in session.get_outputs()} == set(names)
    for name, values in zip(names, session.run(names, {image.name: batch}), strict=True):
        assert list(values.shape) == [2, *manifest.document["outputs"][name]["shape"][1:]]


def test_golden_cases_are_reproduced(manifest: Manifest, session: Any) -> None:
    logits, cam, embedding = session.run(["logits", "cam", "embedding"], {"image": _golden_input(manifest)})
    probabilities = softmax(logits / manifest.temperature)
    for case, found in zip(manifest.document["golden"], probabilities, strict=True):
        expected = [case["probabilities"][name] for name in manifest.labels]
        assert found == pytest.approx(expected, abs=case["tolerance"]), case["file"]
        assert 1 - found[0] == pytest.approx(case["abnormal_probability"], abs=case["tolerance"])
    assert cam.mean(axis=(1, 2)) + manifest.document["outputs"]["logits"]["bias"] == pytest.approx(logits, abs=1e-3)
    unlike = manifest.out_of_distribution
    assert (nearest_distance(embedding, np.array(unlike.class_means, np.float32)) <= unlike.threshold).all()


def test_golden_pictures_are_credited_and_unchanged(manifest: Manifest) -> None:
    sources = (manifest.folder / "golden" / "SOURCES.md").read_text(encoding="utf-8")
    golden = manifest.document["golden"]
    assert 4 <= len(golden) <= 6
    assert {Path(case["file"]).name for case in golden} | {"SOURCES.md"} == {
        path.name for path in (manifest.folder / "golden").iterdir()
    }
    for case in golden:
        assert case["licence"].startswith("CC BY ")
        assert Path(case["file"]).name in sources
        assert hashlib.sha256((manifest.folder / case["file"]).read_bytes()).hexdigest() == case["sha256"]


def test_operating_points_are_in_order(manifest: Manifest) -> None:
    points = manifest.operating_points
    assert 0 < points.no_sign_below <= points.refer_at < 1


def test_photographs_are_refused(manifest: Manifest, session: Any) -> None:
    pytest.importorskip("skimage", reason="training is not installed")
    from training.data.nonxrays import photographs

    scans = [read_scan(ScanSource(path, (path,))) for path in photographs()]
    batch = np.concatenate([preprocess(scan, manifest.preprocess) for scan in scans])
    (embedding,) = session.run(["embedding"], {"image": batch})
    unlike = manifest.out_of_distribution
    assert (nearest_distance(embedding, np.array(unlike.class_means, np.float32)) > unlike.threshold).all()


def test_card_says_what_the_manifest_says(manifest: Manifest) -> None:
    assert (manifest.folder / "MODEL_CARD.md").read_text(encoding="utf-8") == model_card(manifest.document)
