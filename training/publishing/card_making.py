"""The parts of a model card on how a model was made and whether it answers alike everywhere."""

from collections import Counter
from typing import Any, Final

from training.publishing.card_tables import table

Manifest = dict[str, Any]

_REGIONS: Final = {
    "whole": "the whole picture",
    "lung_box": "the box around the lungs that the lung finder gives",
    "lungs_only": "the box around the lungs that the lung finder gives, with everything outside the lungs made grey",
}
_AGGREGATIONS: Final = {
    "mean_logits": "the mean of the logits of all its frames",
    "mean_of_top_third": "the mean over the third of its slices that look least normal",
}


def making_sections(manifest: Manifest) -> list[list[str]]:
    """Data, eligibility, reference standard, partition, preprocessing, model and training."""
    card = manifest["card"]
    return [
        _data(manifest),
        ["## Eligibility", "", card["eligibility"]],
        ["## Reference standard", "", card["reference_standard"]],
        _partition(manifest),
        _preprocessing(manifest),
        _model(manifest),
    ]


def _data(manifest: Manifest) -> list[str]:
    rows = []
    for name, data in manifest["training"]["data_sets"].items():
        counts: Counter[str] = Counter()
        for key, count in data["pictures"].items():
            counts[key.split()[0]] += count
        use = ", ".join(f"{split} {count}" for split, count in sorted(counts.items()))
        rows.append([f"[{name}]({data['url']})", data["people"], use, _patients(data), _licence(data), data["use"]])
    return [
        "## Data sources and what their licences allow",
        "",
        *table(["set", "people", "pictures", "patients or groups", "licence", "use"], rows),
    ]


def _patients(data: dict[str, Any]) -> str:
    known = f"{data['patients_known']} patients; " if data["patients_known"] else "patients unknown; "
    return known + f"{data['groups']} groups"


def _licence(data: dict[str, Any]) -> str:
    several = ", ".join(f"{licence}: {count}" for licence, count in data["licences_of_pictures"].items())
    return several or str(data["licence"])


def _partition(manifest: Manifest) -> list[str]:
    split = manifest["training"]["split"]
    counts = ", ".join(f"{name} {count}" for name, count in split["counts"].items())
    rule = "By patient and near-duplicate group; a publisher's test split is tested on, never trained on"
    if split["folds"]:
        rule = f"Cross-validation in {split['folds']} parts by patient and near-duplicate group"
    pairs = ""
    if split["near_duplicate_pairs"] is not None:
        pairs = (
            f" {split['near_duplicate_pairs']} pairs that are the same picture (cropped, stretched or with another "
            "contrast) or look too much like it were found and kept together."
        )
    return [
        "## Partition",
        "",
        f"{rule}; seed {split['seed']}: {counts}.{pairs}",
    ]


def _preprocessing(manifest: Manifest) -> list[str]:
    spec = manifest["input"]["preprocess"]
    detail = f"its detail reduced to {spec['detail']}x{spec['detail']} pixels, " if spec["detail"] else ""
    window = ""
    if spec["hu_window"]:
        low, high = spec["hu_window"]
        window = f" Of scans in Hounsfield units {low:g} to {high:g} HU are first mapped to 0..1."
    return [
        "## Preprocessing",
        "",
        f"The network sees {_REGIONS[spec['region']]}, margin {spec['margin']:.0%}, {detail}shrunk to {spec['height']}x"
        f"{spec['width']} pixels; grey values between the percentiles {spec['percentiles'][0]:g} and "
        f"{spec['percentiles'][1]:g} are mapped to 0..1.{window} The same "
        f"code runs in training and in the program (preprocessing version {spec['version']}). A scan of several frames "
        f"is judged by {_AGGREGATIONS[manifest['aggregation']]}.",
    ]


def _model(manifest: Manifest) -> list[str]:
    training = manifest["training"]
    return [
        "## Model and training",
        "",
        f"Started from {training['started_from']}. {training['method'].capitalize()}. Everything that decides how it "
        "is made stands in the configuration in manifest.json; every choice was made on the validation split.",
    ]


def same_everywhere(manifest: Manifest) -> list[str]:
    """Float against int8, and processors with other abilities."""
    parity = manifest["parity"]
    step = parity["fp32_int8"]
    lines = [
        "## The same answers from the small file and on other computers",
        "",
        f"- Keras to float ONNX: largest difference of a probability "
        f"{parity['keras_fp32']['max_probability_difference']:.1e} ({parity['keras_fp32']['n']} pictures).",
        f"- Float ONNX to int8: largest difference {step['max_probability_difference']:.3f}, mean "
        f"{step['mean_probability_difference']:.4f}, same class {step['same_class']:.1%}, same decision "
        f"{step['same_decision']:.1%} ({step['n']} pictures).",
        f"- Size {parity['bytes']['fp32'] / 1e6:.1f} MB float, {parity['bytes']['int8'] / 1e6:.1f} MB int8; one "
        f"picture on one thread {parity['one_thread_ms']['fp32']:.1f} ms float, "
        f"{parity['one_thread_ms']['int8']:.1f} ms int8 on the machine that built it.",
    ]
    return lines + _processors(parity["cpu_classes"]) if parity["cpu_classes"] else lines


def _processors(found: dict[str, Any]) -> list[str]:
    """What emulated processors answered."""
    here = found["here"]["int8_against_fp32"]
    abilities = " ".join(found["here"]["abilities"]) or "unknown"
    rows = [[f"native: {abilities}", "-", "-", _share(here), str(here["n"])]]
    for title, figures in found["classes"].items():
        if not figures["runs"]:
            rows.append([f"emulated: {title}", "did not run under the emulator", "", "", ""])
            continue
        native, float32 = figures["int8_against_here"], figures["int8_against_fp32"]
        largest = f"{native['max_probability_difference']:.4f}"
        rows.append([f"emulated: {title}", largest, _share(native), _share(float32), str(native["n"])])
    head = ["processor", "largest difference to native", "same decision as native", "int8 decides as float", "pictures"]
    return ["", *table(head, rows)]


def _share(figures: dict[str, Any]) -> str:
    return f"{figures['same_decision']:.1%}"
