"""The publish step: writes the model folder the product ships."""

import hashlib
import shutil
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import core
from core.manifest import SCHEMA, load_manifest
from core.paths import MODELS
from training.commands import read_json, split_pictures, write_json
from training.config import CONFIGS, Config
from training.data.datasets import DATASETS, LABELS, Picture
from training.exporting.export import int8_path, load_calibration
from training.fitting.calibrate import Calibration
from training.fitting.head import LinearHead
from training.fitting.novelty import NoveltyModel
from training.networks.efficientnet_lite import STARTED_FROM
from training.publishing.evidence import evidence_sentences
from training.publishing.golden import GoldenFolder, sources_text, write_golden
from training.publishing.model_card import model_card

TITLES: Final = {
    "normal": "Normal",
    "covid19": "COVID-19 pneumonia",
    "bacterial_pneumonia": "Bacterial pneumonia",
    "viral_pneumonia": "Viral pneumonia (not COVID-19)",
}
INTENDED_USE: Final = (
    "A screening aid for frontal chest X-rays in clinics without a radiologist: signs of pneumonia or not, and, with "
    "lower confidence, which kind. Its answer is read by clinical staff together with the patient."
)
NOT_FOR: Final = (
    "It is not a diagnosis and must not exclude disease. It is not for lateral views, CT, other body parts, or "
    "findings other than pneumonia (tuberculosis, tumours, fractures, a collapsed lung)."
)
SHORTCUT_NOTE: Final = (
    "Class follows source in the training pictures: bacterial and viral pneumonia are nearly all Chinese children, "
    "COVID-19 is web and Spanish adults, most normal adults are from the USA. Figures on held-out pictures of the "
    "training sources therefore overstate what the model can do elsewhere; the external figures come first."
)


def publish(config: Config, root: Path) -> None:
    """Write models/<id>: model, manifest, golden cases and model card; fails if the result does not load."""
    folder = MODELS / config.id
    shutil.rmtree(folder / "golden", ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(int8_path(config), folder / "model.onnx")
    novelty = NoveltyModel.load(config.work / "novelty.npz")
    calibration, pictures = load_calibration(config), split_pictures(config)
    target = GoldenFolder(folder / "model.onnx", folder)
    golden = write_golden(config, root, pictures, target, calibration, novelty.class_means)
    document = manifest_document(config, pictures, calibration, novelty, golden)
    write_json(folder / "manifest.json", document)
    (folder / "golden" / "SOURCES.md").write_text(sources_text(golden), encoding="utf-8")
    (folder / "MODEL_CARD.md").write_text(model_card(document), encoding="utf-8")
    load_manifest(folder)
    print(f"published {folder}")


def manifest_document(
    config: Config,
    pictures: list[Picture],
    calibration: Calibration,
    novelty: NoveltyModel,
    golden: list[dict[str, Any]],
) -> dict[str, Any]:
    """The manifest of `core.manifest`, with everything that was measured."""
    measured = read_json(config.work / "evaluation.json")
    figures = measured.pop("labels")
    refused, shortcuts = measured.pop("non_xrays_refused"), measured.pop("shortcuts")
    parity = measured.pop("parity")
    evaluation = measured | {"shortcuts": shortcuts, "shortcut_note": SHORTCUT_NOTE, "intervals": INTERVALS}
    return {
        "schema": SCHEMA,
        "id": config.id,
        "version": config.version,
        "file": "model.onnx",
        "sha256": hashlib.sha256(int8_path(config).read_bytes()).hexdigest(),
        "precision": "int8",
        "modality": config.modality,
        "licence": "Apache-2.0",
        "intended_use": INTENDED_USE,
        "not_for": NOT_FOR,
        "input": _input(config),
        "outputs": _outputs(config, novelty),
        "labels": [{"name": name, "title": TITLES[name], "one_against_rest": figures[name]} for name in LABELS],
        "temperature": calibration.temperature,
        "operating_points": _operating_points(config, calibration, measured),
        "out_of_distribution": {
            "score": "squared Euclidean distance of the whitened embedding to the nearest class mean",
            "layers": list(novelty.taps),
            "class_means": [[round(float(v), 5) for v in mean] for mean in novelty.class_means],
            "threshold": calibration.novelty_threshold,
            "threshold_quantile_of_validation": config.novelty.quantile,
            "refused": refused,
        },
        "aggregation": "mean_logits",
        "training": _training(config, pictures),
        "parity": parity,
        "evaluation": evaluation,
        "evidence": evidence_sentences(evaluation),
        "golden": golden,
    }


INTERVALS: Final = (
    "95 %; AUC: bootstrap by group, 1000 resamples; proportions: the wider of Wilson's interval and that bootstrap. "
    "Pictures refused as unlike the training pictures are counted in every figure."
)


def _input(config: Config) -> dict[str, Any]:
    spec = config.preprocess
    shape = [None, spec.height, spec.width, spec.channels]
    return {"name": "image", "shape": shape, "dtype": "float32", "preprocess": asdict(spec)}


def _outputs(config: Config, novelty: NoveltyModel) -> dict[str, Any]:
    side = config.preprocess.height // 32
    bias = LinearHead.load(config.work / "head.npz").bias
    return {
        "logits": {"shape": [None, len(LABELS)], "bias": [float(b) for b in bias]},
        "cam": {"shape": [None, side, side, len(LABELS)]},
        "embedding": {"shape": [None, len(novelty.offset)]},
    }


def _operating_points(config: Config, calibration: Calibration, measured: dict[str, Any]) -> dict[str, Any]:
    def at(name: str, target: float) -> dict[str, Any]:
        figures = {"validation": measured["validation"], "test": measured["all_held_out"]}
        return {"chosen_for_validation_sensitivity": target} | {
            split: {kind: source[f"{kind}_{name}"] for kind in ("sensitivity", "specificity")}
            for split, source in figures.items()
        }

    return {
        "refer_at": calibration.refer_at,
        "no_sign_below": calibration.no_sign_below,
        "measured": {
            "refer_at": at("refer_at", config.refer_sensitivity),
            "no_sign_below": at("no_sign_below", config.no_sign_sensitivity),
        },
    }


def _training(config: Config, pictures: list[Picture]) -> dict[str, Any]:
    fit = read_json(config.work / "fit.json")
    return {
        "started_from": STARTED_FROM,
        "method": "frozen backbone; linear head on the mean of the last feature map; balanced over source and label",
        "data_sets": {name: _dataset(name, pictures) for name in config.sets},
        "split": {
            "seed": config.seed,
            "rule": "by patient and near-duplicate group; the publisher's test split is tested on, never trained on",
            "counts": dict(sorted(Counter(p.split for p in pictures).items())),
            "near_duplicate_pairs": sum(1 for _ in (config.work / "duplicates.csv").open(encoding="utf-8")) - 1,
        },
        "chosen_on_validation": fit,
        "config": (CONFIGS / f"{config.name}.toml").read_text(encoding="utf-8"),
        "code": {"version": core.__version__, "training_sha256": training_hash()},
    }


def _dataset(name: str, pictures: list[Picture]) -> dict[str, Any]:
    mine = [p for p in pictures if p.dataset == name]
    dataset = DATASETS[name]
    counts = Counter((p.split, p.label) for p in mine)
    return {
        "title": dataset.title,
        "licence": dataset.licence,
        "url": dataset.url,
        "people": dataset.people,
        "patients_known": len({p.patient for p in mine} - {""}),
        "groups": len({p.group for p in mine}),
        "pictures": {f"{split} {label}": count for (split, label), count in sorted(counts.items())},
    }


def training_hash() -> str:
    """One hash over the code that made the model: training/ and the reading and preparing of pictures."""
    package = Path(__file__).parents[1]
    core_folder = Path(core.__file__).parent
    files = [*package.rglob("*.py"), *(core_folder / "imaging").glob("*.py"), core_folder / "preprocess.py"]
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()
