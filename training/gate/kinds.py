"""The kinds of pictures the gate must not let through, finer than its classes, to hold each of them out in turn."""

from collections.abc import Mapping
from typing import Final

from training.data.datasets import Picture
from training.data.made import kind_of

# Kinds that look alike are held out together: a gate that has seen forms knows letters.
_ALIKE: Final[Mapping[str, tuple[str, ...]]] = {
    "pages of text": ("text_page", "table", "form", "handwriting", "photographed_page"),
    "screens and signs": ("screenshot", "signboard"),
    "charts, strips and codes": ("chart", "heart_strip", "barcode"),
    "drawings": ("shapes", "drawing"),
    "textures, noise and empty frames": ("noise", "grain", "texture", "gradient", "monitor_pattern", "blank"),
    "drawn bones": ("bones",),
    "drawn sections": ("section",),
    "films turned": ("film_turned",),
    "films as negatives": ("film_negative",),
    "parts of films": ("film_part", "film_cut_off"),
    "two films in one": ("film_two_in_one",),
}
_BY_DRAWING: Final = {name: kind for kind, names in _ALIKE.items() for name in names}
_PARTS: Final = {
    "AbdomenCT": "abdomen CT (64 px)",
    "BreastMRI": "breast MRI (64 px)",
    "Hand": "X-rays of hands (64 px)",
    "HeadCT": "head CT (64 px)",
}
PHOTOGRAPHS: Final = "photographs"
KINDS: Final = (*_PARTS.values(), PHOTOGRAPHS, *_ALIKE)


def refused_kind(picture: Picture) -> str | None:
    """The kind of a picture to be refused; None for one to be let through."""
    if picture.dataset == PHOTOGRAPHS:
        return PHOTOGRAPHS
    part = picture.given_group.split("/")[1] if picture.given_group.startswith("medical_mnist_64px/") else ""
    if part in _PARTS:
        return _PARTS[part]
    return _BY_DRAWING.get(kind_of(picture.file))
