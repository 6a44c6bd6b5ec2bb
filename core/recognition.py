"""What a scan is, from what its file says and what the gate sees; and which of its frames show that."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.gate import Gate
from core.imaging.frames import evenly_spaced
from core.imaging.scan import Modality, Scan
from core.manifest import PictureKind
from core.results import Notice, Reason

_MOST_GATED: Final = 5  # frames of a clip the gate looks at; they show the same place
_MODALITIES: Final = {
    PictureKind.CHEST_XRAY_FRONTAL: Modality.CXR,
    PictureKind.CHEST_XRAY_OTHER: Modality.CXR,
    PictureKind.CHEST_CT: Modality.CT,
    PictureKind.LUNG_ULTRASOUND: Modality.US,
}
_WANTED: Final = {
    Modality.CXR: PictureKind.CHEST_XRAY_FRONTAL,
    Modality.CT: PictureKind.CHEST_CT,
    Modality.US: PictureKind.LUNG_ULTRASOUND,
}


@dataclass(frozen=True)
class Recognition:
    """What a scan is judged as.

    Attributes:
        modality: UNKNOWN where no one says.
        refusal: why it must not be judged; None if it may.
        positions: the frames in `Scan.pixels` to judge; of a refused scan all.
        notices: how the modality was come by.
    """

    modality: Modality
    positions: tuple[int, ...]
    refusal: Reason | None = None
    notices: tuple[Notice, ...] = ()


def recognise(scan: Scan, gate: Gate, forced: Modality | None) -> Recognition:
    """Choose the model for a scan.

    A file that names its modality is believed where the gate finds that the most probable: tags tell the modality,
    but films are made of hips, CT of heads and ultrasound of hearts. One that does not is what the gate is sure of. Of
    a CT only the slices that show the chest are judged. What the user names wins over both.

    Args:
        scan: of a modality some model could be for.
        forced: what the user says it is.
    """
    every = tuple(range(len(scan.pixels)))
    if scan.says_not_chest and forced is None:
        return Recognition(scan.modality, every, Reason.SAYS_NOT_CHEST)
    looked_at = evenly_spaced(len(every), _MOST_GATED, 1) if scan.modality is Modality.US else every
    seen = gate.run(scan.frames(looked_at))
    mean = seen.mean(axis=0)
    kind = gate.believed(mean)
    told = scan.modality if scan.modality is not Modality.UNKNOWN else _modality_of(kind)
    if forced is not None:
        agreed = told is forced and kind in (None, _WANTED[forced]) and not scan.says_not_chest
        return Recognition(forced, every, notices=() if agreed else (Notice.MODALITY_FORCED,))
    assumed = (Notice.MODALITY_ASSUMED,) if scan.modality is Modality.UNKNOWN else ()
    if told is Modality.CT:
        chest = tuple(i for i in every if _is_chest_slice(seen[i], gate, kind))
        refusal = None if chest else _refusal(told, kind) or Reason.NOT_CHEST
        return Recognition(told, chest or every, refusal, assumed)
    refusal = _refusal(told, kind)
    if told in _WANTED and gate.likeliest(mean) is not _WANTED[told]:
        refusal = refusal or Reason.NOT_RECOGNISED
    return Recognition(told, every, refusal, assumed)


def _is_chest_slice(seen: NDArray[np.float64], gate: Gate, series: PictureKind | None) -> bool:
    """Whether a slice is to be judged: one the gate is not sure of only in a series it does not call something else."""
    believed = gate.believed(seen)
    if believed is None and series in (None, PictureKind.CHEST_CT):
        believed = gate.likeliest(seen)
    return believed is PictureKind.CHEST_CT


def likeliest_modality(scan: Scan, gate: Gate) -> Modality:
    """The modality of the model a scan comes closest to, however far that is: for studies only."""
    if scan.modality in _WANTED:
        return scan.modality
    seen: NDArray[np.float64] = gate.run(scan).mean(axis=0)
    ranked = sorted(zip(seen, gate.manifest.kinds, strict=True), reverse=True)
    return next(_MODALITIES[kind] for _, kind in ranked if kind in _MODALITIES)


def _modality_of(kind: PictureKind | None) -> Modality:
    return Modality.UNKNOWN if kind is None else _MODALITIES.get(kind, Modality.UNKNOWN)


def _refusal(told: Modality, kind: PictureKind | None) -> Reason | None:
    """Why a scan that is said to be one thing and looks like another gets no answer."""
    if kind is PictureKind.OTHER:
        return Reason.NOT_CHEST
    if kind is None:
        return Reason.NOT_RECOGNISED if told is Modality.UNKNOWN else None
    if _MODALITIES[kind] is not told:
        return Reason.MODALITY_CONTRADICTED
    return Reason.NOT_FRONTAL if kind is PictureKind.CHEST_XRAY_OTHER else None
