"""MODEL_CARD.md from a manifest: every number is read from it, none is typed."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

FIGURES = {
    "abnormal_auc": "AUC, any pneumonia",
    "covid19_auc": "AUC, COVID-19",
    "sensitivity_refer_at": "sensitivity at refer",
    "specificity_refer_at": "specificity at refer",
    "sensitivity_no_sign_below": "sensitivity at no sign",
    "specificity_no_sign_below": "specificity at no sign",
    "accuracy": "accuracy over named classes",
    "refused_as_unlike_training": "refused",
}


def model_card(manifest: dict[str, Any]) -> str:
    """The whole card as Markdown."""
    sections = (
        _head(manifest),
        _external_and_held_out(manifest),
        _operating_points(manifest),
        _classes(manifest),
        _refusals(manifest),
        _shortcuts(manifest),
        _data(manifest),
        _making(manifest),
        _limits(manifest),
    )
    return "\n\n".join("\n".join(section) for section in sections) + "\n"


def _head(manifest: dict[str, Any]) -> list[str]:
    return [
        f"# Model card: {manifest['id']} {manifest['version']}",
        "",
        "Generated from manifest.json by `python -m training publish`; do not edit.",
        "",
        f"**Intended use.** {manifest['intended_use']}",
        "",
        f"**Not for.** {manifest['not_for']}",
        "",
        f"Classes: {', '.join(label['title'] for label in manifest['labels'])}. "
        f"File: {manifest['file']}, {manifest['precision']}, SHA-256 `{manifest['sha256']}`. "
        f"Licence: {manifest['licence']}.",
    ]


def _external_and_held_out(manifest: dict[str, Any]) -> list[str]:
    evaluation = manifest["evaluation"]
    lines = ["## Results by source", "", f"Intervals: {evaluation['intervals']}"]
    sources = evaluation["sources"] | {"all held-out pictures together": evaluation["all_held_out"]}
    for name, source in sources.items():
        labels = ", ".join(f"{label} {count}" for label, count in source["labels"].items())
        lines += ["", f"### {name}", "", f"{source['people']}. " if name in evaluation["sources"] else ""]
        lines[-1] += f"{source['n']} pictures in {source['groups']} groups: {labels}."
        lines += ["", *_table(["figure", "value (95 % interval)", "pictures"], _figure_rows(source))]
    return lines


def _figure_rows(source: dict[str, Any]) -> Iterable[list[str]]:
    for key, title in FIGURES.items():
        if key in source:
            yield [title, _estimate(source[key]), str(source[key]["n"])]
    yield ["calibration error of the abnormal probability", f"{source['abnormal_ece']:.3f}", str(source["n"])]
    if "ece" in source:
        yield ["calibration error of the most probable class", f"{source['ece']:.3f}", str(source["accuracy"]["n"])]


def _estimate(figure: dict[str, Any]) -> str:
    return f"{figure['value']:.3f} ({figure['low']:.3f} to {figure['high']:.3f})"


def _table(head: list[str], rows: Iterable[list[str]]) -> list[str]:
    lines = [head, ["---"] * len(head), *rows]
    return ["| " + " | ".join(line) + " |" for line in lines]


def _operating_points(manifest: dict[str, Any]) -> list[str]:
    points = manifest["operating_points"]
    rows = []
    for name in ("refer_at", "no_sign_below"):
        measured = points["measured"][name]
        for split in ("validation", "test"):
            found = measured[split]
            row = [name, f"{points[name]:.3f}", split]
            rows.append([*row, _estimate(found["sensitivity"]), _estimate(found["specificity"])])
    target = {n: f"{points['measured'][n]['chosen_for_validation_sensitivity']:.0%}" for n in points["measured"]}
    return [
        "## Operating points on the abnormal probability (1 - normal)",
        "",
        f"Chosen on the validation split for a sensitivity of {target['refer_at']} (refer) and "
        f"{target['no_sign_below']} (no sign); between the two the program cannot say. "
        f"Temperature {manifest['temperature']:.3f}.",
        "",
        *_table(["point", "threshold", "split", "sensitivity", "specificity"], rows),
    ]


def _classes(manifest: dict[str, Any]) -> list[str]:
    rows = [
        [label["title"], *(_estimate(label["one_against_rest"][kind]) for kind in ("sensitivity", "specificity"))]
        for label in manifest["labels"]
    ]
    return [
        "## One class against the others, held-out pictures of the training sources",
        "",
        *_table(["class", "sensitivity", "specificity"], rows),
    ]


def _refusals(manifest: dict[str, Any]) -> list[str]:
    unlike = manifest["out_of_distribution"]
    rows = [[kind, _estimate(share), str(share["n"])] for kind, share in unlike["refused"].items()]
    return [
        "## What it refuses as unlike its training pictures",
        "",
        f"Score: {unlike['score']}; layers {', '.join(unlike['layers'])}; threshold: "
        f"{unlike['threshold_quantile_of_validation']:.0%} of the validation X-rays are accepted. Measured on pictures "
        "that took no part in choosing the layers. The 64 px chest X-rays are X-rays, so refusing them is a matter "
        "of sharpness, not of kind.",
        "",
        *_table(["kind", "refused", "pictures"], rows),
    ]


def _shortcuts(manifest: dict[str, Any]) -> list[str]:
    evaluation = manifest["evaluation"]
    found = evaluation["shortcuts"]
    lines = ["## Shortcuts", "", evaluation["shortcut_note"], ""]
    for name, border in found["border_only"].items():
        covid = f", AUC of COVID-19 {border['covid19_auc']:.3f}" if "covid19_auc" in border else ""
        lines.append(
            f"- A head that sees only the outer border (the middle grey) reaches on {name} "
            f"AUC of any pneumonia {border['abnormal_auc']:.3f}{covid} ({border['n']} pictures)."
        )
    source = found["source_of_normal_films"]
    lines.append(
        f"- From normal films alone the source is told with a balanced accuracy of {source['balanced_accuracy']:.3f} "
        f"({source['n']} pictures)."
    )
    for row in manifest["training"]["chosen_on_validation"]["head"]["candidates"]:
        if row["l2"] == manifest["training"]["chosen_on_validation"]["head"]["chosen_l2"]:
            seen = "abnormal_auc_never_seen_"
            lines += [
                f"- Trained without {key.removeprefix(seen)}, the head tells its abnormal films with an AUC of {v:.3f}."
                for key, v in row.items()
                if key.startswith(seen)
            ]
    return lines


def _data(manifest: dict[str, Any]) -> list[str]:
    training = manifest["training"]
    rows = []
    for name, data in training["data_sets"].items():
        counts: Counter[str] = Counter()
        for key, count in data["pictures"].items():
            counts[key.split()[0]] += count
        use = ", ".join(f"{split} {count}" for split, count in sorted(counts.items()))
        rows.append([f"[{name}]({data['url']})", data["people"], use, _patients(data), data["licence"]])
    split = training["split"]
    return [
        "## Data",
        "",
        *_table(["set", "people", "pictures", "patients or groups", "licence"], rows),
        "",
        f"Split: {split['rule']}; seed {split['seed']}. {split['near_duplicate_pairs']} pairs that are the same "
        "film (cropped, stretched or with another contrast) or look too much like it were found and kept together.",
    ]


def _patients(data: dict[str, Any]) -> str:
    known = f"{data['patients_known']} patients; " if data["patients_known"] else "patients unknown; "
    return known + f"{data['groups']} groups"


def _making(manifest: dict[str, Any]) -> list[str]:
    training, parity = manifest["training"], manifest["parity"]
    step = parity["fp32_int8"]
    return [
        "## How it was made",
        "",
        f"Started from {training['started_from']}. {training['method'].capitalize()}.",
        "",
        f"- Keras to float ONNX: largest difference of a probability "
        f"{parity['keras_fp32']['max_probability_difference']:.1e} ({parity['keras_fp32']['n']} pictures).",
        f"- Float ONNX to int8: largest difference {step['max_probability_difference']:.3f}, mean "
        f"{step['mean_probability_difference']:.4f}, same class {step['same_class']:.1%}, same recommendation "
        f"{step['same_decision']:.1%} ({step['n']} held-out pictures).",
        f"- Size {parity['bytes']['fp32'] / 1e6:.1f} MB float, {parity['bytes']['int8'] / 1e6:.1f} MB int8; one "
        f"picture on one thread {parity['one_thread_ms']['fp32']:.1f} ms float, "
        f"{parity['one_thread_ms']['int8']:.1f} ms int8 on the machine that built it.",
    ]


def _limits(manifest: dict[str, Any]) -> list[str]:
    return [
        "## Limits",
        "",
        "- There are no adult bacterial or viral X-rays with a known cause among the training pictures: these two "
        'classes were learnt from children of 1-5 years. Adult pneumonia of unknown cause was used as "bacterial or '
        'viral" without saying which.',
        "- Class follows source (see Shortcuts): which pneumonia it is should be read with caution.",
        "- Pictures of the sets without patient numbers were grouped by near-duplicates only; two different films of "
        "one person may stand in training and test.",
        "- Labels of nih_chestxray8_cxr were mined from reports; radiologists contradict many of them.",
        "- Training pictures were small JPEG copies (short side 224 to 256 pixels); some had lost their aspect ratio.",
        f"- {len(manifest['golden'])} golden cases show whether a computer reproduces the released answers; they are "
        "no evidence of accuracy.",
    ]
