"""A model that is not exactly the released one is not loaded."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import ErrorCode, ModelError
from core.imaging.scan import Modality
from core.paths import MODELS, SAMPLES
from core.pipeline import analyze, load_engine
from core.results import Reason


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The folder of the X-ray model among copies of all shipped models."""
    return Path(shutil.copytree(MODELS, tmp_path / "models")) / "cxr"


def change_manifest(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    document = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    change(document)
    (folder / "manifest.json").write_text(json.dumps(document), encoding="utf-8")


def test_copies_load_and_their_maps_add_up_to_their_logits(copied: Path) -> None:
    for classifier in load_engine(copied.parent).classifiers:
        spec, rng = classifier.manifest.preprocess, np.random.default_rng(0)
        raw = classifier.run(rng.uniform(-1, 1, (3, spec.height, spec.width, spec.channels)).astype(np.float32))
        assert raw.logits.shape == (3, len(classifier.manifest.labels))
        bias = raw.logits - raw.cam.mean(axis=(1, 2))
        assert bias == pytest.approx(np.broadcast_to(bias[0], bias.shape), abs=1e-3)
        assert bias[0] == pytest.approx(classifier.manifest.document["outputs"]["logits"]["bias"], abs=1e-3)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda d: d.update(schema=1), ErrorCode.MODEL_INCOMPATIBLE),
        (lambda d: d.update(task="guess"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d.update(aggregation="median"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d.update(sha256="0" * 64), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["input"]["preprocess"].update(version=99), ErrorCode.MODEL_INCOMPATIBLE),
        (lambda d: d["input"]["preprocess"].update(height=240), ErrorCode.MODEL_INCOMPATIBLE),
        (lambda d: d["labels"].pop(), ErrorCode.MODEL_INCOMPATIBLE),
        (lambda d: d["labels"][0].update(name="healthy"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d.pop("temperature"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d.update(file="other.onnx"), ErrorCode.MODEL_MISSING),
        (lambda d: d.pop("evidence"), ErrorCode.MODEL_DAMAGED),
    ],
    ids=[
        "schema",
        "task",
        "aggregation",
        "hash",
        "preprocess",
        "input size",
        "labels",
        "no normal class",
        "no temperature",
        "no file",
        "no evidence",
    ],
)
def test_a_manifest_that_does_not_fit_is_refused(
    copied: Path, change: Callable[[dict[str, Any]], object], code: ErrorCode
) -> None:
    change_manifest(copied, change)
    with pytest.raises(ModelError) as caught:
        load_engine(copied.parent)
    assert caught.value.code is code


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda d: d.update(task="classify"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["limits"].pop("ct"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["limits"]["cxr"].pop("smallest_area"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["input"]["preprocess"].update(hu_window=None), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["input"]["preprocess"].update(width=200), ErrorCode.MODEL_INCOMPATIBLE),
    ],
    ids=["task", "no limits for CT", "no smallest area", "no window", "input size"],
)
def test_a_lung_finder_that_does_not_fit_is_refused(
    copied: Path, change: Callable[[dict[str, Any]], object], code: ErrorCode
) -> None:
    change_manifest(copied.parent / "lungs", change)
    with pytest.raises(ModelError) as caught:
        load_engine(copied.parent)
    assert caught.value.code is code


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda d: d["labels"].pop(), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["labels"][0].update(name="cat"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["labels"][0].pop("threshold"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["input"]["preprocess"].update(region="lung_box"), ErrorCode.MODEL_DAMAGED),
        (lambda d: d["input"]["preprocess"].update(channels=1), ErrorCode.MODEL_INCOMPATIBLE),
    ],
    ids=["a kind less", "a kind unknown", "no threshold", "no whole frames", "channels"],
)
def test_a_gate_that_does_not_fit_is_refused(
    copied: Path, change: Callable[[dict[str, Any]], object], code: ErrorCode
) -> None:
    change_manifest(copied.parent / "gate", change)
    with pytest.raises(ModelError) as caught:
        load_engine(copied.parent)
    assert caught.value.code is code


def test_without_a_gate_only_what_names_itself_is_judged(copied: Path) -> None:
    shutil.rmtree(copied.parent / "gate")
    engine = load_engine(copied.parent)
    picture, named = SAMPLES / "xray-normal-child.jpg", SAMPLES / "xray-covid19-adult.dcm"
    assert analyze(picture, engine).result.reason is Reason.NOT_RECOGNISED
    assert analyze(picture, engine, Modality.CXR).result.model == "cxr"
    assert analyze(named, engine).result.model == "cxr"


def test_a_changed_model_file_is_refused(copied: Path) -> None:
    data = bytearray((copied / "model.onnx").read_bytes())
    data[len(data) // 2] ^= 1
    (copied / "model.onnx").write_bytes(data)
    with pytest.raises(ModelError) as caught:
        load_engine(copied.parent)
    assert caught.value.code is ErrorCode.MODEL_DAMAGED


def test_an_unreadable_manifest_is_named(copied: Path) -> None:
    (copied / "manifest.json").write_text("{")
    with pytest.raises(ModelError) as caught:
        load_engine(copied.parent)
    assert caught.value.code is ErrorCode.MODEL_DAMAGED


def test_no_models_at_all(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as caught:
        load_engine(tmp_path)
    assert caught.value.code is ErrorCode.MODEL_MISSING


def test_two_models_for_the_same_scans_are_refused(copied: Path) -> None:
    shutil.copytree(copied, copied.parent / "other")
    with pytest.raises(ModelError) as caught:
        load_engine(copied.parent)
    assert caught.value.code is ErrorCode.MODEL_INCOMPATIBLE


def test_a_model_that_looks_at_lungs_needs_the_lung_finder(copied: Path) -> None:
    change_manifest(copied, lambda d: d["input"]["preprocess"].update(region="lung_box"))
    shutil.rmtree(copied.parent / "lungs", ignore_errors=True)
    with pytest.raises(ModelError) as caught:
        load_engine(copied.parent)
    assert caught.value.code is ErrorCode.MODEL_MISSING


def test_nothing_is_kept_or_sent_about_the_user(tmp_path: Path) -> None:
    """ONNX Runtime would leave a device number and a queue of usage reports in the user's cache folder."""
    film = next(SAMPLES.glob("xray-*"))
    environment = {key: value for key, value in os.environ.items() if key != "XDG_CACHE_HOME"}
    program = "import sys; from core.cli import main; sys.exit(main())"
    subprocess.run(
        [sys.executable, "-c", program, "show", str(film)],
        env=environment | {"HOME": str(tmp_path), "USERPROFILE": str(tmp_path), "ORT_DISABLE_TELEMETRY": "0"},
        check=True,
        capture_output=True,
    )
    assert list(tmp_path.rglob("*")) == []
