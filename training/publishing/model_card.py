"""The model card from a manifest: every number is read from it, none is typed.

The headings follow CLAIM 2024 (Tejani et al. 2024, Radiology: AI 6:e240300) and TRIPOD+AI (Collins et al. 2024, BMJ
385:e078378) as far as they apply to a program that is given away.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from core.evidence import Evidence
from core.evidence_words import evidence_sentences
from core.imaging.scan import Modality
from core.translation import IN_ENGLISH
from training.publishing.card_making import making_sections, same_everywhere
from training.publishing.card_tables import (
    FIGURE_HEAD,
    ONE_CLASS_HEAD,
    SUMMARY_HEAD,
    confusion_rows,
    estimate,
    one_class_rows,
    point_rows,
    reliability_rows,
    source_rows,
    summary_rows,
    table,
)

Manifest = dict[str, Any]
OUT_OF_FOLD: Final = "out_of_fold"
_EXTRAS: Final = {
    "held_out_kinds": "Kinds of pictures it had never seen: trained again without them, a third of the kinds at a time",
    "dicom": "Real DICOM files",
}


def model_card(manifest: Manifest, plots: Sequence[str] = ()) -> str:
    """The whole card as Markdown.

    Args:
        plots: files of the diagrams beside the card; none for the card that is shipped.
    """
    sections = [
        _head(manifest),
        *making_sections(manifest),
        _evaluation_method(manifest),
        *_results(manifest),
        _classes(manifest),
        _calibration(manifest),
        *([_plots(plots)] if plots else []),
        *([_refusals(manifest)] if "foreign_refused" in manifest["evaluation"] else []),
        *[_extra(manifest, name) for name in _EXTRAS if name in manifest["evaluation"]],
        _failures(manifest),
        _shortcuts(manifest),
        same_everywhere(manifest),
        _limits(manifest),
        _again(manifest),
    ]
    return "\n\n".join("\n".join(section) for section in sections) + "\n"


def titles_of(manifest: Manifest) -> dict[str, str]:
    """The classes in words."""
    return {label["name"]: label["title"] for label in manifest["labels"]}


def _head(manifest: Manifest) -> list[str]:
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
        f"Licence of the model: {manifest['licence']}.",
        *(_in_short(manifest) if "evidence" in manifest else []),
    ]


def _in_short(manifest: Manifest) -> list[str]:
    evidence, modality = Evidence.from_json(manifest["evidence"]), Modality(manifest["modality"])
    return ["", "**In short.**", *(f"- {sentence}" for sentence in evidence_sentences(evidence, modality, IN_ENGLISH))]


def _evaluation_method(manifest: Manifest) -> list[str]:
    evaluation = manifest["evaluation"]
    lines = [
        "## Evaluation: what was measured and how",
        "",
        f"Intervals: {evaluation['intervals']}. Pictures refused as unlike the training pictures are counted in every "
        "figure. PPV and NPV are counted among the pictures tested: where pneumonia is rarer, PPV is lower. Of a label "
        "that leaves the class open only what it says is counted.",
    ]
    if evaluation["measured_on"] == OUT_OF_FOLD:
        lines += [
            "",
            f"There were too few patients to hold some out. So {manifest['training']['split']['folds']} sister "
            "networks were trained, each without one part of the patients, and every figure rests on what a network "
            "said of patients it had never seen. The shipped network was then trained on all of them: it has seen "
            "every picture here, and no figure is of its own answers. Temperature and thresholds, three numbers, "
            "were fitted on the same out-of-fold answers.",
        ]
    return [*lines, "", manifest["card"]["readings"]]


def _results(manifest: Manifest) -> list[list[str]]:
    evaluation, titles = manifest["evaluation"], titles_of(manifest)
    sources = {**evaluation["sources"], "All held-out pictures together": evaluation["all_held_out"]}
    sources |= {f"Age: {name}": source for name, source in evaluation["ages"].items()}
    if evaluation["by_patient"]:
        sources["One answer a patient, the mean over the patient's pictures"] = evaluation["by_patient"]
    sections = [["## Results", "", *table(SUMMARY_HEAD, summary_rows(sources))]]
    for name, source in sources.items():
        labels = ", ".join(f"{label} {count}" for label, count in source["labels"].items())
        people = f"{source['people']}. " if source["people"] else ""
        lines = [f"### {name}", "", f"{people}{source['n']} pictures in {source['groups']} groups: {labels}.", ""]
        sections.append([*lines, *table(FIGURE_HEAD, source_rows(source, titles))])
    return sections


def _classes(manifest: Manifest) -> list[str]:
    held_out, titles = manifest["evaluation"]["all_held_out"], titles_of(manifest)
    lines = [
        "## Each class against the rest, held-out pictures",
        "",
        *table(ONE_CLASS_HEAD, one_class_rows(held_out, titles)),
    ]
    if held_out["named"]:
        labels = list(titles.values())
        rows = confusion_rows(held_out, labels)
        lines += ["", "Confusion (row: true class, column: most probable class):", ""]
        lines += table(["", *labels], rows)
    return lines


def _calibration(manifest: Manifest) -> list[str]:
    held_out = manifest["evaluation"]["all_held_out"]
    what, figures = ("abnormal", held_out["abnormal"]) if held_out["abnormal"] else ("most probable", held_out["named"])
    lines = [
        "## Calibration and thresholds",
        "",
        f"Temperature {manifest['temperature']:.3f}. Calibration error of the {what} probability, held-out pictures: "
        f"{estimate(figures['ece'])}.",
        "",
        *table([f"mean {what} probability", "share found", "pictures"], reliability_rows(figures["reliability"])),
    ]
    if "operating_points" in manifest:
        targets = manifest["operating_points"]["chosen_for_sensitivity"]
        lines += [
            "",
            f"Thresholds on the abnormal probability (1 - normal), chosen for a sensitivity of "
            f"{targets['refer_at']:.0%} (refer) and {targets['no_sign_below']:.0%} (no sign); between the two the "
            "program cannot say.",
            "",
            *table(["point", "threshold", "pictures", "sensitivity", "specificity"], point_rows(manifest)),
        ]
    else:
        rows = [[label["title"], f"{label['threshold']:.3f}"] for label in manifest["labels"]]
        lines += ["", *table(["class", "believed from probability"], rows)]
    return lines


def _plots(plots: Sequence[str]) -> list[str]:
    return ["## Diagrams", "", *(f"![{Path(plot).stem}]({plot})" for plot in plots)]


def _refusals(manifest: Manifest) -> list[str]:
    unlike = manifest["out_of_distribution"]
    rows = [[k, estimate(share), str(share["n"])] for k, share in manifest["evaluation"]["foreign_refused"].items()]
    return [
        "## What it refuses as unlike its training pictures",
        "",
        f"Score: {unlike['score']}; layers {', '.join(unlike['layers'])}; threshold: "
        f"{unlike['threshold_quantile_of_validation']:.0%} of the pictures it was set on are accepted. Measured on "
        "pictures that took no part in choosing the layers. Chest pictures of 64 pixels are listed beside the others, "
        "but accepting them is a matter of sharpness, not of kind. Before this network is asked at all, the gate "
        "refuses what is no chest scan.",
        "",
        *table(["kind", "refused", "pictures"], rows),
    ]


def _extra(manifest: Manifest, name: str) -> list[str]:
    """A table of the gate's own, whatever its columns."""
    rows = manifest["evaluation"][name]
    head = list(rows[0]) if rows else []
    cells = [[f"{row[key]:.3f}" if isinstance(row[key], float) else str(row[key]) for key in head] for row in rows]
    return [f"## {_EXTRAS[name]}", "", *table([key.replace("_", " ") for key in head], cells)]


def _failures(manifest: Manifest) -> list[str]:
    errors, titles = manifest["evaluation"]["confident_errors"], titles_of(manifest)
    rows = [[name, str(found["wrong"]), str(found["of"])] for name, found in errors["by_source"].items()]
    lines = [
        "## Failure analysis",
        "",
        f"Wrong classes given with a probability of at least {errors['at_least']:.0%}:",
        "",
        *table(["source", "confident errors", "pictures with a definite label"], rows),
    ]
    if errors["surest"]:
        surest = [
            [f"`{e['picture']}`", e["label"], titles[e["said"]], f"{e['probability']:.3f}"] for e in errors["surest"]
        ]
        lines += ["", "The surest of them:", "", *table(["picture", "label", "said", "probability"], surest)]
    kinds = Counter((e["label"], titles[e["said"]]) for e in errors["surest"])
    if kinds:
        (label, said), count = kinds.most_common(1)[0]
        lines += ["", f"Most frequent among these: {label} taken for {said} ({count} of {len(errors['surest'])})."]
    return lines


def _shortcuts(manifest: Manifest) -> list[str]:
    evaluation = manifest["evaluation"]
    found = evaluation["shortcuts"]
    lines = ["## Shortcut audit", "", evaluation["shortcut_note"]]
    if "outside" in found:
        rows = [
            [name, str(row["n"]), _number(row["abnormal_auc"]), _number(row["mean_class_auc"])]
            for name, row in {**found["outside"]["sources"], "all": found["outside"]["all"]}.items()
        ]
        lines += [
            "",
            f"A linear classifier on ImageNet features that never sees the lungs ({found['outside']['hidden']} made "
            "grey) reaches, on held-out pictures:",
            "",
            *table(["source", "pictures", "AUC, any pneumonia", "mean AUC of the classes"], rows),
        ]
    if "source" in found:
        names = {"all": "all held-out pictures", "normal_only": "normal pictures only"}
        rows = [
            [
                names[name],
                str(row["n"]),
                str(len(row["sources"])),
                _number(row["mean_auc"]),
                _number(row["balanced_accuracy"]),
            ]
            for name, row in found["source"].items()
        ]
        lines += [
            "",
            "The data set a picture comes from, told by a linear classifier from the features the head sees:",
            "",
            *table(["among", "pictures", "data sets", "mean AUC", "balanced accuracy"], rows),
        ]
    return lines


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _limits(manifest: Manifest) -> list[str]:
    golden = len(manifest["golden"])
    return [
        "## Limitations",
        "",
        *(f"- {limit}" for limit in manifest["card"]["limits"]),
        f"- {golden} golden cases show whether a computer reproduces the released answers; they are no evidence of "
        "accuracy.",
    ]


def _again(manifest: Manifest) -> list[str]:
    name = manifest["id"]
    lines = [
        "## How to reproduce",
        "",
        f"- `python -m training evaluate --config {name}` makes every figure of the results again from the shipped "
        f"file and says which differ; training/records/{name}.csv.gz lists every picture counted, with the recorded "
        "answers.",
        f"- `python -m training build --config {name}` trains it again; seed {manifest['training']['split']['seed']}.",
        "- `thoralite self-test` says whether the computer at hand gives the released answers.",
    ]
    if manifest["evaluation"]["measured_on"] == OUT_OF_FOLD:
        lines.append(
            "- The sister networks are not shipped: `evaluate` counts their recorded answers again and then checks "
            "that the shipped file still gives its own recorded answers, which says that it is the released one and "
            "nothing about accuracy."
        )
    return lines
