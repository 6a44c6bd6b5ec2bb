"""One scan through the engine with a model that looks at the lungs only."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter

from core.imaging.read import read_scan
from core.imaging.scan import ScanSource
from core.paths import MODELS
from core.pipeline import Engine, analyze, load_engine, withheld_answer
from core.preprocess import LUNG
from core.results import Reason, Recommendation, Status
from tests.core.films import film


@pytest.fixture(scope="module")
def lung_engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The shipped models, the X-ray model made to look at the lungs only and to refuse nothing as unlike."""
    folder = Path(shutil.copytree(MODELS, tmp_path_factory.mktemp("models") / "models"))
    path = folder / "cxr" / "manifest.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["input"]["preprocess"] |= {"region": "lungs_only", "margin": 0.05}
    document["out_of_distribution"]["threshold"] = 1e9
    path.write_text(json.dumps(document), encoding="utf-8")
    return load_engine(folder)


def save(picture: np.ndarray, path: Path) -> Path:
    Image.fromarray(picture).save(path)
    return path


@pytest.mark.parametrize("seed", range(3))
def test_the_heat_map_covers_the_frame_and_stays_inside_the_lungs(
    tmp_path: Path, lung_engine: Engine, seed: int
) -> None:
    path = save(film(seed, 300), tmp_path / "film.png")
    heat = analyze(path, lung_engine).result.heatmap
    assert heat is not None
    assert lung_engine.lung_finder is not None
    lungs = lung_engine.lung_finder.run(read_scan(ScanSource(path, (path,))))[0]
    around = Image.fromarray((lungs >= LUNG).astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(5))
    outside = np.asarray(around.resize(heat.values.shape[::-1], Image.Resampling.NEAREST)) == 0
    assert 0.3 < outside.mean() < 0.9
    assert heat.values.max() > 0
    assert heat.values[outside].max() == 0


@pytest.mark.parametrize("part", [np.s_[:180], np.s_[100:]], ids=["without the bases", "without the tops"])
def test_cut_off_lungs_are_to_be_taken_again(tmp_path: Path, lung_engine: Engine, part: slice) -> None:
    path = save(film(0, 300)[part], tmp_path / "cut.png")
    result = analyze(path, lung_engine).result
    assert (result.status, result.reason) == (Status.REFUSED, Reason.LUNGS_CUT_OFF)
    assert result.recommendation is Recommendation.REPEAT_IMAGE
    assert result.probabilities is None
    assert result.heatmap is None
    withheld = withheld_answer(ScanSource(path, (path,)), lung_engine)
    assert withheld is not None
    assert withheld.model == "cxr"
    assert sum(withheld.probabilities.values()) == pytest.approx(1)
