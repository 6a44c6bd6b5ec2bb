"""Near-duplicates: the same film twice, perhaps cropped, stretched, relabelled or with another contrast.

Cheap candidates first (perceptual hash, nearest backbone features), each verified by laying one picture over the
other. A wrong pair only glues two groups together; a missed one leaks. So the verification may be generous.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import imagehash
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import gaussian_filter
from skimage.feature import match_template
from tqdm import tqdm

from training.config import DuplicateConfig

HASH_SIZE: Final = 16
ALIGN_SIZE: Final = 80
LOCAL_SIGMA: Final = 6.0
SCALES: Final = (1.0, 0.9, 0.8, 0.7, 0.6)
MAX_STRETCH: Final = 1.4
BLOCK: Final = 1024

Pair = tuple[int, int]
FloatArray = NDArray[np.float32]


def near_duplicates(
    paths: list[Path], features: FloatArray, groups: list[str], config: DuplicateConfig
) -> list[tuple[int, int, float]]:
    """Find pictures of different groups that show the same film.

    Args:
        features: (n, d) backbone features of the pictures.
        groups: the group of every picture as far as it is known; pictures of one group are kept together anyway.

    Returns:
        (i, j, correlation) with i < j and the correlation of the aligned pictures, at least
        `config.aligned_correlation`.
    """
    hashes = np.stack([perceptual_hash(path) for path in tqdm(paths, "hashes", unit="picture")])
    candidates = hash_candidates(hashes, config.hash_distance)
    candidates |= feature_candidates(features, config.neighbours, config.feature_similarity)
    candidates = {(i, j) for i, j in candidates if groups[i] != groups[j]}
    wanted = sorted({i for pair in candidates for i in pair})
    local = {i: local_contrast(paths[i]) for i in tqdm(wanted, "contrast", unit="picture")}
    checked = tqdm(sorted(candidates), "verifying", unit="pair")
    verified = ((i, j, aligned_correlation(local[i], local[j])) for i, j in checked)
    return [found for found in verified if found[2] >= config.aligned_correlation]


def perceptual_hash(path: Path) -> NDArray[np.bool_]:
    """256 bits (ImageHash's phash with hash_size 16) of the picture in grey."""
    with Image.open(path) as picture:
        bits: NDArray[np.bool_] = imagehash.phash(picture.convert("L"), hash_size=HASH_SIZE).hash
    return bits.ravel()


def hash_candidates(hashes: NDArray[np.bool_], distance: int) -> set[Pair]:
    """Pairs (i < j) whose hashes (n, bits) differ in at most `distance` bits."""
    signs = hashes.astype(np.float32) * 2 - 1
    bits = hashes.shape[1]
    found: set[Pair] = set()
    for start in range(0, len(signs), BLOCK):
        differing = (bits - signs[start : start + BLOCK] @ signs.T) / 2
        found |= _above_diagonal(np.nonzero(differing <= distance), start)
    return found


def feature_candidates(features: FloatArray, neighbours: int, similarity: float) -> set[Pair]:
    """Pairs (i < j) where one is among the other's nearest neighbours by cosine of standardised features (n, d)."""
    unit = (features - features.mean(axis=0)) / (features.std(axis=0) + 1e-6)
    unit /= np.linalg.norm(unit, axis=1, keepdims=True) + 1e-12
    neighbours = min(neighbours, len(unit) - 1)
    found: set[Pair] = set()
    for start in range(0, len(unit), BLOCK):
        cosine = unit[start : start + BLOCK] @ unit.T
        cosine[np.arange(len(cosine)), start + np.arange(len(cosine))] = -1
        nearest = np.argpartition(-cosine, neighbours - 1, axis=1)[:, :neighbours]
        for row, columns in enumerate(nearest):
            i = start + row
            found |= {(min(i, j), max(i, j)) for j in columns.tolist() if cosine[row, j] >= similarity}
    return found


def _above_diagonal(places: tuple[NDArray[Any], ...], start: int) -> set[Pair]:
    rows, columns = places
    return {(i, j) for i, j in zip((rows + start).tolist(), columns.tolist(), strict=True) if i < j}


def local_contrast(path: Path) -> FloatArray:
    """The picture at 80x80 without its slow changes of grey, so that windowing and inversion of edges vanish."""
    with Image.open(path) as picture:
        small = picture.convert("L").resize((ALIGN_SIZE, ALIGN_SIZE), Image.Resampling.BOX)
    grey = np.asarray(small, np.float32)
    detail = grey - gaussian_filter(grey, LOCAL_SIGMA)
    return np.asarray(detail / np.sqrt(gaussian_filter(detail**2, LOCAL_SIGMA) + 4), np.float32)


def aligned_correlation(a: FloatArray, b: FloatArray) -> float:
    """Best correlation -1..1 of the middle of one picture with any place of the other, at several stretches."""
    return max(_search(a, b), _search(b, a))


def _search(needle: FloatArray, hay: FloatArray) -> float:
    margin = ALIGN_SIZE // 5
    middle = Image.fromarray(needle[margin:-margin, margin:-margin])
    return max(float(np.max(match_template(hay, _scaled(middle, sx, sy)))) for sx, sy in _stretches())


def _stretches() -> Iterable[tuple[float, float]]:
    return ((sx, sy) for sx in SCALES for sy in SCALES if max(sx, sy) / min(sx, sy) <= MAX_STRETCH)


def _scaled(picture: Image.Image, sx: float, sy: float) -> FloatArray:
    size = (round(picture.width * sx), round(picture.height * sy))
    return np.asarray(picture.resize(size, Image.Resampling.BILINEAR), np.float32)
