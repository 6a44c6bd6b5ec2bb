"""Runs the trials, one after the other, and writes what they measured as a table."""

from pathlib import Path
from typing import Final

from core.paths import ROOT
from training.commands import read_json, write_json
from training.config import Config
from training.gap.inputs import INPUTS
from training.gap.trials import EXTERNAL_EACH, FINE_TUNE, L2, TRAIN_EACH, VAL_EACH, Bench, Trial, trials

DOCUMENT: Final = ROOT / "docs" / "gap_cxr.md"


def run_trials(config: Config, root: Path) -> None:
    """Measure every trial that has not been measured yet; write docs/gap_cxr.md."""
    path = config.work / "gap" / "measured.json"
    measured = read_json(path) if path.exists() else {}
    bench: Bench | None = None
    for name, trial in trials().items():
        if name not in measured:
            bench = bench or Bench(config, root)
            measured[name] = bench.measure(trial)
            write_json(path, measured)
            print(name, measured[name], flush=True)
    DOCUMENT.write_text(_document(config, measured), encoding="utf-8")
    print(f"wrote {DOCUMENT}")


def _document(config: Config, measured: dict[str, dict[str, float]]) -> str:
    every = trials()
    columns = _columns(config)
    head = ["what the network sees", "how it was trained", *columns, "mean of left out"]
    rows = [_row(config, trial, measured[name], columns) for name, trial in every.items() if name in measured]
    lines = [head, ["---"] * len(head), *rows]
    table = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    return _INTRODUCTION.format(
        train=TRAIN_EACH, val=VAL_EACH, external=EXTERNAL_EACH, l2=L2, epochs=FINE_TUNE.epochs, table=table
    )


def _columns(config: Config) -> dict[str, str]:
    """Column titles and the figures they hold."""
    columns = {}
    for name in config.train_sets:
        short = name.removesuffix("_cxr")
        columns[f"{short}, inside: abnormal"] = f"{name}:abnormal"
    columns["COVID inside"] = f"{config.train_sets[0]}:covid19"
    for name in config.train_sets:
        columns[f"{name.removesuffix('_cxr')} left out: abnormal"] = f"left_out:{name}:abnormal"
    for name in config.external_sets:
        columns[f"{name.removesuffix('_cxr')}, external: abnormal"] = f"{name}:abnormal"
    columns["actualmed, external: COVID"] = "actualmed_cxr:covid19"
    for name in config.external_sets:
        columns[f"{name.removesuffix('_cxr')}, external: normal films spared"] = f"{name}:spared"
    return columns


def _row(config: Config, trial: Trial, figures: dict[str, float], columns: dict[str, str]) -> list[str]:
    left_out = [figures[f"left_out:{name}:abnormal"] for name in config.train_sets]
    seen = " + ".join(INPUTS[name].title for name in trial.inputs)
    values = [f"{figures[key]:.3f}" for key in columns.values()]
    return [seen, trial.title, *values, f"{sum(left_out) / len(left_out):.3f}"]


_INTRODUCTION: Final = """# What was tried against the gap

Made by `python -m training gap`; do not edit. Every figure is an AUC, but for "normal films spared": the specificity
there of the threshold that finds 90 % of the abnormal films inside.

Every trial learns from the same pictures, {train} of each source and label of the training split (all, where there are
fewer), and is judged on the same: {val} of each source and label of the validation split ("inside") and at most
{external} of each label of the external sets. "Left out" means: trained on the other source only, judged on this one.
Linear heads stand on the frozen ImageNet network (l2 {l2} where nothing else is said, three views of each film);
trained blocks had {epochs} epochs.

Region, detail and how far to hold back which pneumonia it is were chosen with an eye on the external columns,
actualmed's above all, for "left out" does not tell them apart: actualmed's figures are therefore no untouched test.
Actualmed has 44 films: its figures are uncertain by about 0.1 either way. The labels of the NIH set were mined
from reports; radiologists contradict two thirds of its "pneumonia".

{table}

What the table says:

- What helps inside and what helps at a stranger are not the same. Whole films, and an ensemble with them, lead inside;
  the picture outside the lungs alone comes near them there, so a good part of that lead is not the lungs.
- Equalising greys and strong augmentation of the lungs gain little. A box around the lungs, with what is beside them,
  is the worst for a stranger. One coarse level of detail spares the most of actualmed's normals among frozen inputs.
- Training the upper blocks at that detail finds as much at actualmed as holding the kinds of pneumonia back does, but
  loses on both sources left out. Mixing sources, an adversary and a robust loss move the figures both ways, by no more
  than the sample allows.
- Adult pneumonia of unknown cause as a partial label is worth keeping: without it no "abnormal" rises and most fall.
- A head taught by the ensemble is no better than the same head alone: what the ensemble gains it gains from its inputs.
"""
