"""The same film is found again after cropping and another contrast; other films are not."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from core.paths import MODELS
from training.config import DuplicateConfig
from training.data.duplicates import aligned_correlation, hash_candidates, local_contrast, near_duplicates

FILMS = sorted((MODELS / "cxr" / "golden").glob("*.jpg"))
CONFIG = DuplicateConfig(hash_distance=48, feature_similarity=0.6, neighbours=2, aligned_correlation=0.85)


@pytest.fixture
def altered(tmp_path: Path) -> Path:
    """The first golden film, cropped, squashed and with another gamma."""
    with Image.open(FILMS[0]) as film:
        width, height = film.size
        part = film.convert("L").crop((width // 12, height // 14, width - width // 16, height - height // 10))
    part.resize((180, 150)).point(lambda v: int(255 * (v / 255) ** 0.7)).save(tmp_path / "altered.png")
    return tmp_path / "altered.png"


def test_a_cropped_film_is_recognised(altered: Path) -> None:
    assert aligned_correlation(local_contrast(FILMS[0]), local_contrast(altered)) > CONFIG.aligned_correlation


def test_other_films_are_not_recognised(altered: Path) -> None:
    found = [aligned_correlation(local_contrast(film), local_contrast(altered)) for film in FILMS[1:]]
    assert len(found) >= 3
    assert max(found) < CONFIG.aligned_correlation


def test_mirrored_film_is_another_film(altered: Path, tmp_path: Path) -> None:
    with Image.open(FILMS[0]) as film:
        ImageOps.mirror(film).save(tmp_path / "mirrored.png")
    assert aligned_correlation(local_contrast(tmp_path / "mirrored.png"), local_contrast(altered)) < 0.85


def test_near_duplicates_lists_the_pair_once(altered: Path) -> None:
    generator = np.random.default_rng(0)
    features = generator.normal(size=(len(FILMS) + 1, 64)).astype(np.float32)
    features[-1] = features[0] + 0.1 * generator.normal(size=64)
    paths, groups = [*FILMS, altered], [f"{i}" for i in range(len(FILMS) + 1)]
    found = near_duplicates(paths, features, groups, CONFIG)
    assert [(i, j) for i, j, _ in found] == [(0, len(FILMS))]
    assert near_duplicates(paths, features, [*groups[:-1], groups[0]], CONFIG) == []  # together already


def test_hash_candidates_counts_differing_bits() -> None:
    hashes = np.zeros((3, 256), bool)
    hashes[1, :5] = True
    hashes[2, :200] = True
    assert hash_candidates(hashes, 5) == {(0, 1)}
    assert hash_candidates(hashes, 4) == set()
