"""The constants of a model that has been fitted but not published, from its work folder."""

import tomllib
from typing import Any, Final

from training.commands import read_json
from training.config import CONFIGS, Config
from training.evaluation.constants import POINTS
from training.fitting.novelty import NoveltyModel

GATE: Final = "gate"


def aggregation(name: str) -> str:
    """How several pictures of one scan become one answer: `[publish] aggregation` of a configuration."""
    return str(tomllib.loads((CONFIGS / f"{name}.toml").read_text(encoding="utf-8"))["publish"]["aggregation"])


def constants_document(config: Config) -> dict[str, Any]:
    """The manifest's labels, temperature, thresholds and out-of-distribution statistics, from the work folder."""
    fitted = read_json(config.work / "calibration.json")
    if config.task.name == GATE:
        labels = [{"name": name, "threshold": fitted["thresholds"][name]} for name in config.task.labels]
        return {"labels": labels, "temperature": fitted["temperature"], "aggregation": aggregation(config.name)}
    novelty = NoveltyModel.load(config.work / "novelty.npz")
    return {
        "labels": [{"name": name} for name in config.task.labels],
        "temperature": fitted["temperature"],
        "aggregation": aggregation(config.name),
        "operating_points": {name: fitted[name] for name in POINTS},
        "out_of_distribution": {
            "score": "squared Euclidean distance of the whitened embedding to the nearest class mean",
            "layers": list(novelty.taps),
            "class_means": [[round(float(v), 5) for v in mean] for mean in novelty.class_means],
            "threshold": fitted["novelty_threshold"],
            "threshold_quantile_of_validation": config.novelty.quantile,
        },
    }
