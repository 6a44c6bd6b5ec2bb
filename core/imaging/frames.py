"""Which slices or frames of a scan are looked at."""

from core.imaging.limits import MAX_SCAN_PIXELS


def evenly_spaced(count: int, at_most: int, frame_pixels: int) -> tuple[int, ...]:
    """Choose frames: the middles of equal parts of the scan.

    Args:
        count: frames there are.
        at_most: frames wanted; fewer are chosen where they would exceed `MAX_SCAN_PIXELS`.
        frame_pixels: pixels of one frame.

    Returns:
        Indices, 0-based, ascending, at least one.
    """
    chosen = max(1, min(count, at_most, MAX_SCAN_PIXELS // max(1, frame_pixels)))
    return tuple((2 * part + 1) * count // (2 * chosen) for part in range(chosen))
