"""What the whole program answers of pictures that are no chest scans: it should be nothing."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tqdm import tqdm

from core.imaging.discover import discover
from core.imaging.scan import ScanSource
from core.pipeline import Engine, analyze, load_engine
from core.results import Status
from training.data.nonxrays import non_xrays

# Folders of real DICOM files beside the image sets, sorted by what they show, whatever their tags say.
_DICOM: Final = ("ct_other", "mr", "nonimage", "other", "xray_other")
_OTHER_PARTS: Final = ("AbdomenCT", "BreastMRI", "Hand", "HeadCT", "photographs")


def answered_though_no_chest(root: Path) -> list[Path]:
    """Print by kind how many pictures that are no chest scans the program answers, and return those.

    Args:
        root: folder of the image sets; real DICOM files are looked for in the folder `dicom` beside it.
    """
    engine = load_engine()
    wrong: list[Path] = []
    for kind, sources in _kinds(root):
        answered = [source.path for source in tqdm(sources, kind, unit="scan") if _answered(source, engine)]
        print(f"  {kind:<60} answered {len(answered)} of {len(sources)}")
        wrong += answered
    return wrong


def _kinds(root: Path) -> Iterator[tuple[str, Sequence[ScanSource]]]:
    for name in _DICOM:
        folder = root.parent / "dicom" / name
        if folder.is_dir():
            yield f"DICOM: {name}", discover([folder]).sources
    for kind, paths in non_xrays(root).items():
        if any(part in kind for part in _OTHER_PARTS):
            yield kind, [ScanSource(path, (path,)) for path in paths[1::2]]


def _answered(source: ScanSource, engine: Engine) -> bool:
    return analyze(source, engine, heatmap=False).result.status is Status.ANSWERED
