"""What is written beside a picture and told to a screen reader."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from core.imaging.scan import Modality
from desktop import words
from desktop.canvas_writing import Edges
from desktop.words import say

if TYPE_CHECKING:
    from core.results import CaseResult
    from desktop.picture import Picture

# How the rays went through the patient; what is not here is named as the file does.
_VIEWS: Final[dict[str, str]] = {
    "AP": "View: AP (from front to back)",
    "PA": "View: PA (from back to front)",
    "LL": "View: left lateral",
    "RL": "View: right lateral",
}
_SIDES: Final[dict[str, str]] = {"L": "Side: left", "R": "Side: right", "B": "Side: both"}
_EDGES: Final[dict[str, str]] = {
    "left": "Left edge: {side}",
    "top": "Upper edge: {side}",
    "right": "Right edge: {side}",
    "bottom": "Lower edge: {side}",
}
_PATIENT_SIDES: Final[dict[str, str]] = {
    "R": "patient's right",
    "L": "patient's left",
    "A": "patient's front",
    "P": "patient's back",
    "H": "towards the head",
    "F": "towards the feet",
}


@dataclass(frozen=True, eq=False)
class Shown:
    """What of a case is on the screen, and how.

    Attributes:
        picture: holds the slices.
        position: place of the slice in it.
        window: (low, high) values shown black and white.
        inverted: black and white are swapped.
        as_taken: neither turned nor mirrored.
        heat: the heat map lies over it.
        pointed_at: (column, row) under the pointer; None where that is elsewhere.
        measured: a length in widths of a pixel; None where nothing is measured.
    """

    picture: "Picture"
    position: int
    window: tuple[float, float]
    inverted: bool
    as_taken: bool
    heat: bool
    pointed_at: tuple[int, int] | None
    measured: float | None


def heading(result: "CaseResult", picture: "Picture") -> str:
    """Whose picture it is, when it was taken and how, as far as the file says."""
    return "\n".join(line for line in (words.heading_of(result), _taken(picture)) if line)


def corner(result: "CaseResult", shown: Shown) -> str:
    """What the picture needs said beside it: how it was changed, the window, and what is pointed at or measured."""
    lines = []
    if not shown.as_taken:
        lines.append(say("Turned or mirrored: left may be right (R undoes it)"))
    if shown.inverted:
        lines.append(say("Black and white swapped"))
    if shown.picture.hounsfield:
        lines.append(_window(shown))
        if shown.pointed_at is not None:
            value = shown.picture.value(shown.position, *shown.pointed_at)
            lines.append(say("Under the pointer {value:.0f} HU").format(value=value))
    if shown.measured is not None:
        lines.append(_length(result, shown.picture, shown.measured))
    return "\n".join(lines)


def frame(shown: Shown) -> str:
    """Which slice or frame it is."""
    number = shown.picture.frame_indices[shown.position] + 1
    return say("{number} of {count}").format(number=number, count=shown.picture.frame_count)


def description(result: "CaseResult", shown: Shown, edges: Edges) -> str:
    """What is on the screen, for those who cannot see it: file, view, slice, window, heat map, the patient's sides."""
    lines = [result.source.name, _taken(shown.picture)]
    if len(shown.picture.codes) > 1:
        number = shown.picture.frame_indices[shown.position] + 1
        lines.append(say("Slice or frame {number} of {count}").format(number=number, count=shown.picture.frame_count))
    if shown.picture.hounsfield:
        lines.append(_window(shown))
    if shown.heat:
        lines.append(say("The heat map is shown"))
    for edge, letters in (("left", edges.left), ("top", edges.top), ("right", edges.right), ("bottom", edges.bottom)):
        sides = [say(_PATIENT_SIDES[letter]) for letter in letters]
        if sides:
            lines.append(say(_EDGES[edge]).format(side=", ".join(sides)))
    return "\n".join(line for line in lines if line)


def _taken(picture: "Picture") -> str:
    """The view and the side of the body, where the file names them."""
    view, side = picture.placement.view, picture.placement.side
    facts = []
    if view:
        facts.append(say(_VIEWS[view]) if view in _VIEWS else say("View: {code}").format(code=view))
    if side:
        facts.append(say(_SIDES[side]))
    return " · ".join(facts)


def _window(shown: Shown) -> str:
    low, high = shown.window
    return say("Window {width:.0f}, level {level:.0f} HU").format(width=high - low, level=(high + low) / 2)


def _length(result: "CaseResult", picture: "Picture", measured: float) -> str:
    if picture.column_mm is None:
        return say("Length {count:.0f} pixels (the file has no scale)").format(count=measured)
    projected = result.modality is Modality.CXR
    text = say("Length {length:.1f} cm on the detector") if projected else say("Length {length:.1f} cm")
    return text.format(length=measured * picture.column_mm / 10)
