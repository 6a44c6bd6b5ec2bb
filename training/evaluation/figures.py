"""Every figure of a model, by source, by age and together, with 95 % intervals; ready for the manifest."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from core.evaluation.figures import INTERVALS, binary_figures, class_figures, one_class_figures
from core.evaluation.intervals import Resamples
from training.data.catalogue import DATASETS
from training.data.datasets import Picture
from training.data.tasks import NORMAL
from training.evaluation.answers import OUT_OF_FOLD, Answers, abnormal_probability, refused
from training.evaluation.constants import Constants

DIGITS: Final = 5
CONFIDENT: Final = 0.9
WORST: Final = 10
TESTED: Final = ("test", OUT_OF_FOLD)

Figures = dict[str, Any]
Places = NDArray[np.intp]


def evaluation_figures(answers: Answers, constants: Constants) -> Figures:
    """Everything measured on labelled pictures.

    Args:
        answers: for pictures of the splits "val", "test" and "external", or "out_of_fold".
    """
    held_out = answers.of_splits(*TESTED)
    reported = answers.of_splits(*TESTED, "external")
    validation = answers.of_splits("val")
    result = {
        "sources": _parts(reported, _sources(reported.pictures), constants),
        "all_held_out": source_figures(held_out, constants),
        "ages": _parts(reported, _ages(reported), constants),
        "by_patient": _by_patient(held_out, constants),
        "validation": source_figures(validation, constants) if validation.pictures else None,
        "confident_errors": confident_errors(reported, constants),
        "intervals": INTERVALS,
    }
    return dict(rounded(result))


def rounded(value: Any) -> Any:
    """The same document with every float rounded to as many digits as anyone needs."""
    if isinstance(value, float):
        return round(value, DIGITS)
    if isinstance(value, Mapping):
        return {key: rounded(item) for key, item in value.items()}
    return [rounded(item) for item in value] if isinstance(value, list | tuple) else value


def _parts(answers: Answers, parts: dict[str, Places], constants: Constants) -> Figures:
    return {name: source_figures(answers.at(places), constants) for name, places in parts.items()}


def source_title(picture: Picture) -> str:
    """The reported source a picture belongs to."""
    if picture.split == "external":
        return f"{picture.dataset} (external, never trained on)"
    if picture.split == OUT_OF_FOLD:
        return f"{picture.dataset} (each by a network that saw no picture of its patient)"
    if picture.publisher_split == "test":
        return f"{picture.dataset} (publisher's test split)"
    return f"{picture.dataset} (held out by group)"


def _sources(pictures: list[Picture]) -> dict[str, Places]:
    """Indices of the pictures by reported source, external sources first."""
    names = np.array([source_title(p) for p in pictures])
    order = sorted(set(names.tolist()), key=lambda name: ("(external" not in name, name))
    return {name: np.flatnonzero(names == name) for name in order}


def _ages(answers: Answers) -> dict[str, Places]:
    """Indices of the pictures by age group, as far as the sets say; empty where there is only one, and of the gate."""
    if NORMAL not in answers.task.labels:
        return {}
    names = np.array([age_group(p.dataset) for p in answers.pictures])
    known = sorted(set(names.tolist()))
    return {name: np.flatnonzero(names == name) for name in known} if len(known) > 1 else {}


def age_group(dataset: str) -> str:
    """What the catalogue says of the age of a set's people: its first words."""
    people = DATASETS[dataset].people.replace(";", ",").split(",")[0]
    return people if people else "age unknown"


def _by_patient(answers: Answers, constants: Constants) -> Figures | None:
    """Figures with the pictures of one patient taken together; None where nobody has several, and of the gate."""
    patients = Counter(p.patient for p in answers.pictures if p.patient)
    several = [i for i, p in enumerate(answers.pictures) if p.patient]
    if NORMAL not in answers.task.labels or not several or max(patients.values()) == 1:
        return None
    return source_figures(answers.at(np.array(several, np.intp)).by_patient(constants), constants)


def source_figures(answers: Answers, constants: Constants) -> Figures:
    """Every figure of some pictures; refused ones are counted in all of them."""
    groups, pictures = answers.groups, answers.pictures
    sets = sorted({p.dataset for p in pictures})
    known = ~np.isnan(answers.distance)
    result: Figures = {
        "people": "; ".join(dict.fromkeys(DATASETS[name].people for name in sets)) if len(sets) == 1 else "",
        "n": len(pictures),
        "groups": len(set(groups.tolist())),
        "labels": dict(sorted(Counter(p.label for p in pictures).items())),
        "refused_as_unlike_training": None,
    }
    if known.any():
        share = Resamples(groups[known]).proportion(refused(answers, constants)[known])
        result["refused_as_unlike_training"] = asdict(share)
    probabilities = constants.probabilities(answers.logits)
    return result | {
        "abnormal": _abnormal(answers, probabilities, constants),
        "named": _named(answers, probabilities),
        "classes": _classes(answers, probabilities),
        "believed": _believed(answers, probabilities, constants),
    }


def _abnormal(answers: Answers, probabilities: NDArray[np.float64], constants: Constants) -> Figures | None:
    """Figures of "abnormal or not" over the pictures whose label says so."""
    places, truth = answers.task.abnormality(answers.pictures)
    if NORMAL not in answers.task.labels or len(places) == 0:
        return None
    score = abnormal_probability(probabilities[places], answers.task)
    return binary_figures(truth, score, answers.groups[places], constants.points)


def _named(answers: Answers, probabilities: NDArray[np.float64]) -> Figures | None:
    """Figures of "which class" over the pictures whose label names one."""
    places, truth = answers.task.definite(answers.pictures)
    return class_figures(truth, probabilities[places], answers.groups[places]) if len(places) else None


def _classes(answers: Answers, probabilities: NDArray[np.float64]) -> Figures:
    """Figures of each class against the rest, over the pictures whose label says whether they are of it."""
    allowed = [answers.task.classes(p.label) for p in answers.pictures]
    chosen, groups = probabilities.argmax(axis=1), answers.groups
    result: Figures = {}
    for k, name in enumerate(answers.task.labels):
        places = np.flatnonzero([k not in some or len(some) == 1 for some in allowed])
        present = np.array([k in allowed[i] for i in places], np.bool_)
        if present.any():
            result[name] = one_class_figures(present, probabilities[places, k], chosen[places] == k, groups[places])
    return result


def _believed(answers: Answers, probabilities: NDArray[np.float64], constants: Constants) -> Figures | None:
    """Of the gate: how often it is sure enough to be believed, and how often it is right then."""
    if not constants.believed_from:
        return None
    places, truth = answers.task.definite(answers.pictures)
    chosen = probabilities[places].argmax(axis=1)
    sure = probabilities[places, chosen] >= np.array(constants.believed_from)[chosen]
    resamples = Resamples(answers.groups[places])
    right = resamples.proportion(chosen == truth, sure) if sure.any() else None
    return {"share": asdict(resamples.proportion(sure)), "right": right and asdict(right)}


def confident_errors(answers: Answers, constants: Constants) -> Figures:
    """Wrong classes given with high confidence: how many by source, and the surest of them."""
    places, truth = answers.task.definite(answers.pictures)
    some = answers.at(places)
    probabilities = constants.probabilities(some.logits)
    chosen, sure = probabilities.argmax(axis=1), probabilities.max(axis=1)
    wrong = (sure >= CONFIDENT) & (chosen != truth)
    titles = [source_title(p) for p in some.pictures]
    worst = np.flatnonzero(wrong)[np.argsort(-sure[wrong], kind="stable")][:WORST]
    return {
        "at_least": CONFIDENT,
        "by_source": {
            name: {"wrong": sum(w for w, t in zip(wrong.tolist(), titles, strict=True) if t == name), "of": count}
            for name, count in sorted(Counter(titles).items())
        },
        "surest": [
            {
                "picture": some.pictures[i].key,
                "label": some.pictures[i].label,
                "said": answers.task.labels[chosen[i]],
                "probability": float(sure[i]),
            }
            for i in worst
        ],
    }
