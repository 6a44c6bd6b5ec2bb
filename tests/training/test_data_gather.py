"""What the options of a configuration leave out, and how slices of unnamed people are kept together."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from training import config as training_config
from training.config import Config, Selection
from training.data.datasets import Picture
from training.data.gather import MARKED, NO_PLACE, NOT_PERMITTED, SURPLUS, TABLE_ONLY, gather
from training.data.licences import commercial, permits_commercial_use
from training.data.marks import find_marks
from training.data.runs import LONGEST, SHORTEST, blocks_of
from training.data.survey import missing_sets, survey


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The work folders of configurations."""
    monkeypatch.setattr(training_config, "RUNS", tmp_path / "runs")
    return tmp_path / "runs"


def _config(name: str, sets: tuple[str, ...], **selection: object) -> Config:
    chosen = replace(Selection(drop_marked=False, permissive_only=False, most_per_cell=0), **selection)  # type: ignore[arg-type]
    return replace(Config.load(name), train_sets=sets, external_sets=(), golden_sets=(), selection=chosen)


def _copy(root: Path, name: str, rows: list[str], head: str = "file,label,patient,group,split,licence") -> None:
    (root / name).mkdir(parents=True)
    (root / name / "labels.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
    for row in rows:
        _slice().save(root / name / row.split(",")[0])


def _slice(letter: str = "", ink: int = 0) -> Image.Image:
    """A pale chest with dark lungs, and a letter if wanted."""
    picture = Image.new("L", (320, 256), 205)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((50, 40, 150, 220), fill=40)
    draw.ellipse((170, 40, 270, 220), fill=40)
    draw.ellipse((200, 90, 215, 110), fill=190)
    if letter:
        draw.text((12, 8), letter, fill=ink, font_size=26)
    return picture


def test_licences() -> None:
    allowed = ["CC BY 4.0", "CC BY 2.0", "CC0 1.0", "Apache 2.0"]
    assert all(permits_commercial_use(licence) for licence in allowed)
    refused = ["CC BY-NC 4.0", "CC BY-NC -SA 4.0", "COVID-19 emergency license", "", "CC BY-ND 4.0"]
    assert not any(permits_commercial_use(licence) for licence in refused)
    assert commercial(Picture("kermany_cxr", "a", "normal"))
    assert not commercial(Picture("actualmed_cxr", "a", "normal"))  # nothing stated
    assert not commercial(Picture("sars_cov_2_ct", "a", "covid", licence="CC BY 4.0"))  # the set says otherwise


def test_permissive_only_drops_sets_and_single_pictures(tmp_path: Path, work: Path) -> None:
    rows = [f"{i}.png,normal,{i},,,{licence}" for i, licence in enumerate(["CC BY 4.0", "CC BY-NC 4.0", "CC BY 4.0"])]
    _copy(tmp_path, "pocus_ultrasound", rows)
    everything = gather(_config("us", ("pocus_ultrasound",)), tmp_path)
    free = gather(_config("us", ("pocus_ultrasound",), permissive_only=True), tmp_path)
    assert len(everything.pictures) == 3
    assert [p.file for p in free.pictures] == ["0.png", "2.png"]
    assert free.left_out == {("pocus_ultrasound", NOT_PERMITTED): 1}


def test_labels_without_a_place_are_counted_out(tmp_path: Path, work: Path) -> None:
    _copy(tmp_path, "cohen_cxr", ["a.png,normal,,,,", "b.png,lateral,,,,"])
    gathered = gather(_config("cxr", ("cohen_cxr",)), tmp_path)
    assert [p.file for p in gathered.pictures] == ["a.png"]
    assert gathered.left_out == {("cohen_cxr", NO_PLACE): 1}


def test_slices_of_the_table_alone_are_left_out(tmp_path: Path, work: Path) -> None:
    _copy(tmp_path, "drenet_ct", [f"{name}.png,covid,{name},,train," for name in ("table", "lungs")])
    table, lungs = Image.new("L", (240, 60)), Image.new("L", (240, 72))
    ImageDraw.Draw(table).arc((-60, -500, 300, 40), 0, 180, fill=200, width=12)
    for left in (5, 150):
        ImageDraw.Draw(lungs).ellipse((left, 4, left + 80, 68), fill=60)
    table.save(tmp_path / "drenet_ct/table.png")
    lungs.save(tmp_path / "drenet_ct/lungs.png")
    gathered = gather(_config("ct", ("drenet_ct",)), tmp_path)
    assert [p.file for p in gathered.pictures] == ["lungs.png"]
    assert gathered.left_out == {("drenet_ct", TABLE_ONLY): 1}


def test_most_per_cell_takes_the_same_every_time(tmp_path: Path, work: Path) -> None:
    _copy(tmp_path, "hannover_cxr", [f"{i}.png,covid,,,," for i in range(20)])
    config = _config("cxr", ("hannover_cxr",), most_per_cell=5)
    first = gather(config, tmp_path)
    assert len(first.pictures) == 5
    assert first.left_out == {("hannover_cxr", SURPLUS): 15}
    assert gather(config, tmp_path) == first
    assert gather(replace(config, seed=2), tmp_path) != first


def test_drop_marked_lists_what_it_leaves_out(tmp_path: Path, work: Path) -> None:
    _copy(tmp_path, "covid_ct", [f"{name}.png,covid,,,train," for name in ("plain", "lettered", "coloured")])
    _slice("B").save(tmp_path / "covid_ct/lettered.png")
    coloured = _slice().convert("RGB")
    ImageDraw.Draw(coloured).line((100, 100, 140, 130), fill=(250, 40, 30), width=4)
    coloured.save(tmp_path / "covid_ct/coloured.png")
    config = _config("ct", ("covid_ct",), drop_marked=True)
    gathered = gather(config, tmp_path)
    assert [p.file for p in gathered.pictures] == ["plain.png"]
    assert gathered.left_out == {("covid_ct", MARKED): 2}
    listed = (config.work / "marked.csv").read_text(encoding="utf-8").splitlines()
    assert listed[0] == "picture,colour,letters,left_out"
    assert {line.split(",")[0]: line.split(",")[-1] for line in listed[1:]} == {
        "covid_ct/plain.png": "False",
        "covid_ct/lettered.png": "True",
        "covid_ct/coloured.png": "True",
    }


@pytest.mark.parametrize(("letter", "ink"), [("A", 0), ("C", 20), ("F", 0)])
def test_panel_letters_are_found(tmp_path: Path, letter: str, ink: int) -> None:
    _slice(letter, ink).save(tmp_path / "a.png")
    assert find_marks(tmp_path / "a.png").letters == 1


def test_blocks_are_cut_where_neighbours_are_unlike() -> None:
    likeness = np.full(199, 0.9, np.float32)
    likeness[[44, 99]] = -0.1  # between pictures 44 and 45, and 99 and 100
    blocks = blocks_of(likeness)
    assert blocks[44] != blocks[45]
    assert blocks[99] != blocks[100]
    assert len(set(blocks)) == 3


def test_people_much_alike_stay_in_one_block() -> None:
    assert set(blocks_of(np.full(300, 0.9, np.float32))) == {0}


def test_blocks_have_a_sensible_size() -> None:
    sizes = np.bincount(blocks_of(np.random.default_rng(0).uniform(-0.2, 0.5, 999).astype(np.float32)))
    assert sizes.min() >= SHORTEST
    assert sizes[:-1].max() <= LONGEST


def test_the_survey_names_address_licence_and_what_is_missing(tmp_path: Path, work: Path) -> None:
    _copy(tmp_path, "covid_ct", ["a.png,covid,,,train,", "gone.png,covid,,,test,"])
    (tmp_path / "covid_ct/gone.png").unlink()
    config = _config("ct", ("covid_ct", "mosmed_ct"))
    text = "\n".join(survey(config, tmp_path))
    assert "https://mosmed.ai/datasets/covid19_1110" in text
    assert "CC BY-NC-ND 3.0" in text
    assert "97 missing" in text  # of the 98 test pictures with COVID-19
    assert "1 listed files are not there" in text
    assert "covid_ct_md: COVID-CT-MD (Afshar et al. 2021) (not used by this configuration)" in text
    assert "kermany_cxr" not in text
    assert missing_sets(config, tmp_path) == ["mosmed_ct"]
