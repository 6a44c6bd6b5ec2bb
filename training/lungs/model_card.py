"""MODEL_CARD.md of the lung finder from its manifest: every number is read from it, none is typed."""

from collections.abc import Iterable
from typing import Any


def model_card(manifest: dict[str, Any]) -> str:
    """The whole card as Markdown."""
    sections = (_head, _likeness, _refusals, _cut_off, _data, _making, _limits)
    return "\n\n".join("\n".join(section(manifest)) for section in sections) + "\n"


def _head(manifest: dict[str, Any]) -> list[str]:
    return [
        f"# Model card: {manifest['id']} {manifest['version']}",
        "",
        "Generated from manifest.json by `python -m training publish --config lungs`; do not edit.",
        "",
        f"**Intended use.** {manifest['intended_use']}",
        "",
        f"**Not for.** {manifest['not_for']}",
        "",
        f"File: {manifest['file']}, {manifest['precision']}, SHA-256 `{manifest['sha256']}`. "
        f"Licence: {manifest['licence']}.",
    ]


def _likeness(manifest: dict[str, Any]) -> list[str]:
    found = manifest["evaluation"]
    lines = ["## Likeness to masks, held-out pictures", "", "Intervals: 95 %, bootstrap by patient or group."]
    for key, title in (
        ("human_masks", "Masks reviewed by people (children's X-rays), by label"),
        ("classical_masks", "Masks by classical means (CT slices with a believable one), by set"),
    ):
        rows = [
            [name, _estimate(row["dice"]), _estimate(row["iou"]), f"{row['dice']['least']:.3f}", str(row["dice"]["n"])]
            for name, row in found[key].items()
        ]
        lines += ["", f"### {title}", "", *_table(["", "Dice", "IoU", "least Dice", "pictures"], rows)]
    lines += ["", "### Films where several views agree on two lungs of plausible shape", ""]
    lines += [
        "Nobody has drawn masks for these: the share says how often the finder is sure, not that it is right.",
        "",
    ]
    return lines + _shares(found["sure_of_two_lungs"], "sure")


def _refusals(manifest: dict[str, Any]) -> list[str]:
    found, limits = manifest["evaluation"]["no_lungs"], manifest["limits"]
    lines = [
        "## Pictures without lungs",
        "",
        f"Refused below a lung area of {limits['cxr']['smallest_area']:.1%} of an X-ray and "
        f"{limits['ct']['smallest_area']:.1%} of a CT slice.",
    ]
    for key, title in (
        ("pictures_without_lungs", "Pictures without lungs"),
        ("xrays", "X-rays (refused in error)"),
        ("ct_slices", "CT slices with lungs (refused in error)"),
    ):
        lines += ["", f"### {title}", "", *_shares(found[key], "refused")]
    return lines


def _cut_off(manifest: dict[str, Any]) -> list[str]:
    found = manifest["evaluation"]["cut_off"]
    edge = manifest["limits"]["cxr"]["largest_edge"]
    rows = [
        [name.removeprefix("noticed_"), *(_estimate(share) for share in sides.values())]
        for name, sides in found.items()
        if name.startswith("noticed_")
    ]
    sides = next(sides for name, sides in found.items() if name.startswith("noticed_"))
    return [
        "## Cut-off lungs in X-rays",
        "",
        f"An X-ray is refused where more than {edge:.1%} of one side of it is lung. Measured on held-out films whose "
        "lungs end inside the frame, after part of the lungs' height or width was cut off at one side.",
        "",
        *_table(["cut off", *sides], rows),
        "",
        f"Uncut films called cut: {_estimate(found['false_alarms'])}, {found['false_alarms']['n']} films.",
    ]


def _data(manifest: dict[str, Any]) -> list[str]:
    training = manifest["training"]
    sets = [[f"[{name}]({d['url']})", d["people"], d["licence"]] for name, d in training["data_sets"].items()]
    parts = [
        [part, ", ".join(f"{name} {count}" for name, count in counts.items())]
        for part, counts in training["parts"].items()
    ]
    return [
        "## Data",
        "",
        *_table(["set", "people", "licence"], sets),
        "",
        *_table(["part", "pictures by set and split"], parts),
    ]


def _making(manifest: dict[str, Any]) -> list[str]:
    training, int8 = manifest["training"], manifest["evaluation"]["int8"]
    return [
        "## How it was made",
        "",
        f"Started from {training['started_from']}. {training['method'][0].upper()}{training['method'][1:]}.",
        "",
        f"- int8 against float: Dice {int8['mean_dice']:.4f} on average, {int8['least_dice']:.4f} at least "
        f"({int8['n']} held-out pictures).",
        f"- Size {int8['bytes']['fp32'] / 1e6:.1f} MB float, {int8['bytes']['int8'] / 1e6:.1f} MB int8; one picture "
        f"on one thread {int8['one_thread_ms']['fp32']:.1f} ms float, {int8['one_thread_ms']['int8']:.1f} ms int8 on "
        "the machine that built it.",
    ]


def _limits(manifest: dict[str, Any]) -> list[str]:
    return [
        "## Limits",
        "",
        "- The only masks drawn by people are of children of 1-5 years. Adults were learnt from masks a network made "
        "and CT slices from masks classical image processing made; nobody has measured either against people.",
        "- The masks include what lies behind the heart and lung hidden by pneumonia, but not behind the diaphragm.",
        "- CT sets without patient numbers were split by picture: neighbouring slices of one person may stand in "
        "training and test.",
        f"- {len(manifest['golden'])} golden cases show whether a computer reproduces the released maps; they are no "
        "evidence of accuracy.",
    ]


def _shares(found: dict[str, Any], title: str) -> list[str]:
    rows = [[name, _estimate(share), str(share["n"])] for name, share in found.items()]
    return _table(["set", title, "pictures"], rows)


def _estimate(figure: dict[str, Any]) -> str:
    return f"{figure['value']:.3f} ({figure['low']:.3f} to {figure['high']:.3f})"


def _table(head: list[str], rows: Iterable[list[str]]) -> list[str]:
    lines = [head, ["---"] * len(head), *rows]
    return ["| " + " | ".join(line) + " |" for line in lines]
