"""The publish step: writes the model folder the product ships, the record of its answers and its illustrated card."""

import hashlib
import shutil
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import core
from core.manifest import SCHEMA
from core.onnx_session import open_session
from core.paths import MODELS, ROOT
from training.commands import read_json, split_pictures, write_json
from training.config import CONFIGS, Config
from training.data.catalogue import DATASETS
from training.data.datasets import Picture
from training.evaluation.answers import RECORD, SHIPPED_RECORD, read_record, record_path
from training.evaluation.constants import Constants
from training.evaluation.fitted import GATE, constants_document
from training.evaluation.plots import draw_plots
from training.exporting.cpu_classes import FILE as CPU_CLASSES
from training.exporting.export import int8_path
from training.fitting.head import LinearHead
from training.networks.efficientnet_lite import STARTED_FROM
from training.publishing.card_texts import CardTexts
from training.publishing.closeness import closeness
from training.publishing.evidence import evidence_document
from training.publishing.golden import sources_text, write_golden
from training.publishing.model_card import model_card

CARDS: Final = ROOT / "docs" / "model_cards"
MODEL: Final = "model.onnx"
MANIFEST: Final = "manifest.json"
CAM: Final = "cam"
GATE_EXTRAS: Final = ("held_out_kinds", "dicom")  # tables measured by training.gate


def publish(config: Config, root: Path) -> None:
    """Write models/<id>, training/records/<id> and docs/model_cards/<id>; say how close it is to what was there.

    Raises:
        ModelError: the result does not load, or does not work together with the other models.
    """
    folder = MODELS / config.id
    pictures = split_pictures(config)
    document = manifest_document(config, pictures)
    if (folder / MANIFEST).exists():
        print(*closeness(read_json(folder / MANIFEST)["evaluation"], document["evaluation"]), sep="\n")
    shutil.rmtree(folder / "golden", ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(int8_path(config), folder / MODEL)
    write_json(folder / MANIFEST, document)
    document["golden"] = write_golden(config, root, pictures)
    write_json(folder / MANIFEST, document)
    (folder / "golden" / "SOURCES.md").write_text(sources_text(document["golden"]), encoding="utf-8")
    record_path(config.id).parent.mkdir(exist_ok=True)
    for record in (RECORD, SHIPPED_RECORD) if config.folds else (RECORD,):
        shutil.copyfile(config.work / record, record_path(config.id, record))
    write_cards(config)
    print(f"published {folder}")


def write_cards(config: Config) -> None:
    """Write both cards and the plots again from the manifest and the record."""
    folder = MODELS / config.id
    document = read_json(folder / MANIFEST)
    answers = read_record(record_path(config.id), config.task)
    plots = draw_plots(answers, Constants.from_document(document), CARDS / config.id)
    (folder / "MODEL_CARD.md").write_text(model_card(document), encoding="utf-8")
    places = [path.relative_to(CARDS).as_posix() for path in plots]
    (CARDS / f"{config.id}.md").write_text(model_card(document, places), encoding="utf-8")


def manifest_document(config: Config, pictures: list[Picture]) -> dict[str, Any]:
    """The manifest of `core.manifest`, with everything that was measured, and no golden cases yet."""
    texts, measured, constants = CardTexts.load(config.name), _measured(config), constants_document(config)
    extras = {name: read_json(config.work / f"{name}.json") for name in GATE_EXTRAS if _there(config, name)}
    evaluation = measured["evaluation"] | extras | {"shortcut_note": texts.shortcut_note}
    classify = config.task.name != GATE
    return {
        "schema": SCHEMA,
        "task": "classify" if classify else GATE,
        "id": config.id,
        "version": config.version,
        "file": MODEL,
        "sha256": hashlib.sha256(int8_path(config).read_bytes()).hexdigest(),
        "precision": "int8",
        **({"modality": config.modality} if classify else {}),
        "licence": "Apache-2.0",
        "intended_use": texts.intended_use,
        "not_for": texts.not_for,
        "input": _input(config),
        "outputs": _outputs(config),
        **constants,
        "labels": [_label(label, texts, evaluation) for label in constants["labels"]],
        **({"operating_points": _operating_points(config, constants)} if classify else {}),
        "training": _training(config, pictures),
        "parity": measured["parity"],
        "evaluation": evaluation,
        **({"evidence": evidence_document(evaluation, texts.evidence_limits)} if classify else {}),
        "card": {
            "eligibility": texts.eligibility,
            "readings": texts.readings,
            "reference_standard": texts.reference_standard,
            "limits": list(texts.limits),
        },
        "golden": [],
    }


def _there(config: Config, name: str) -> bool:
    return (config.work / f"{name}.json").exists()


def _measured(config: Config) -> dict[str, Any]:
    """evaluation.json, with what emulated processors said where that was measured."""
    measured: dict[str, Any] = read_json(config.work / "evaluation.json")
    emulated = config.work / CPU_CLASSES
    measured["parity"]["cpu_classes"] = read_json(emulated) if emulated.exists() else None
    return measured


def _label(label: dict[str, Any], texts: CardTexts, evaluation: dict[str, Any]) -> dict[str, Any]:
    found = evaluation["all_held_out"]["classes"].get(label["name"], {})
    measured = {kind: found.get(kind) for kind in ("sensitivity", "specificity")}
    return label | {"title": texts.titles[label["name"]], "measured": measured}


def _input(config: Config) -> dict[str, Any]:
    spec = config.preprocess
    shape = [None, spec.height, spec.width, spec.channels]
    return {"name": "image", "shape": shape, "dtype": "float32", "preprocess": asdict(spec)}


def _outputs(config: Config) -> dict[str, Any]:
    """Every output with its shape; where there is an activation map, with what its mean lacks to be the logits."""
    outputs = {node.name: {"shape": [None, *node.shape[1:]]} for node in open_session(int8_path(config)).get_outputs()}
    if CAM in outputs:
        outputs["logits"]["bias"] = LinearHead.load(config.work / "head.npz").bias.tolist()
    return outputs


def _operating_points(config: Config, constants: dict[str, Any]) -> dict[str, Any]:
    targets = {"refer_at": config.refer_sensitivity, "no_sign_below": config.no_sign_sensitivity}
    return {**constants["operating_points"], "chosen_for_sensitivity": targets}


def _training(config: Config, pictures: list[Picture]) -> dict[str, Any]:
    return {
        "started_from": STARTED_FROM,
        "method": _method(config),
        "data_sets": {name: _dataset(name, pictures) for name in config.sets},
        "split": {
            "seed": config.seed,
            "folds": config.folds,
            "counts": dict(sorted(Counter(p.split for p in pictures).items())),
            "near_duplicate_pairs": _pairs(config),
        },
        "chosen_on_validation": read_json(config.work / "fit.json"),
        "config": (CONFIGS / f"{config.name}.toml").read_text(encoding="utf-8"),
        "code": {"version": core.__version__, "training_sha256": training_hash()},
    }


def _pairs(config: Config) -> int | None:
    """Near-duplicate pairs that were found; None where nobody looked for them."""
    path = config.work / "duplicates.csv"
    return len(path.read_text(encoding="utf-8").splitlines()) - 1 if path.exists() else None


def _method(config: Config) -> str:
    if config.task.name == GATE:
        taps = ", ".join(read_json(config.work / "fit.json")["chosen"]["taps"])
        return (
            f"{_backbone(config)}; linear head on the means of the layers {taps}; the logit of what no model may judge "
            "grows with the distance to the kinds of pictures they may"
        )
    return f"{_backbone(config)}; {_head(config)}, balanced over source and label{_shares(config)}"


def _backbone(config: Config) -> str:
    tuned = config.fine_tune
    if not tuned.epochs:
        return "frozen backbone"
    options = {"mixing across sources": tuned.mix, "source adversary": tuned.adversary, "robust weights": tuned.robust}
    extras = "".join(f", {name} {value:g}" for name, value in options.items() if value)
    way = f", {tuned.way:.0%} of the way from ImageNet's weights" if tuned.way < 1 else ""
    return f"backbone frozen up to {tuned.above}, the blocks above it trained for {tuned.epochs} epochs{extras}{way}"


def _shares(config: Config) -> str:
    people = ", in them by patient" if config.by_patient else ""
    return people + "".join(f", {name} with {share:.0%} of the weight" for name, share in config.shares.items())


def _head(config: Config) -> str:
    held = f", which pneumonia held back {config.head.kind:g} times more" if config.head.kind != 1 else ""
    return f"linear head on the means of {' + '.join(config.head.taps)}{held}"


def _dataset(name: str, pictures: list[Picture]) -> dict[str, Any]:
    mine = [p for p in pictures if p.dataset == name]
    dataset = DATASETS[name]
    counts = Counter((p.split, p.label) for p in mine)
    return {
        "title": dataset.title,
        "licence": dataset.licence,
        "use": str(dataset.use),
        "redistribution": dataset.redistribution,
        "url": dataset.url,
        "people": dataset.people,
        "patients_known": len({p.patient for p in mine} - {""}),
        "groups": len({p.group for p in mine}),
        "pictures": {f"{split} {label}": count for (split, label), count in sorted(counts.items())},
        "licences_of_pictures": dict(sorted(Counter(p.licence for p in mine if p.licence).items())),
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
