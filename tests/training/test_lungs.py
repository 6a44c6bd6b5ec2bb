"""The lung finder's masks, views, limits and network, on drawn lungs."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from core.imaging.scan import Modality
from core.lungs import edge_share, lung_reason
from core.manifest import LungsManifest, load_manifest
from core.onnx_session import open_session
from core.paths import MODELS
from core.results import Reason

pytest.importorskip("skimage", reason="training is not installed")

from training.lungs.augment import network_input, random_pair
from training.lungs.config import LungsConfig
from training.lungs.ct_masks import cut_out_mask, slice_mask
from training.lungs.examples import SIDE, Example, Kind, deal_groups, load_examples, save_examples
from training.lungs.limits import cut_films, whole_films
from training.lungs.predict import dice
from training.lungs.pseudo import xray_mask
from training.lungs.soft_tissue import body_box

CONFIG = LungsConfig.load("lungs")
Grey = NDArray[np.uint8]
LUNGS = ((58, 70, 118, 190), (138, 70, 198, 190))  # left, top, right, bottom


def drawn(boxes: tuple[tuple[int, int, int, int], ...], inside: int, outside: int) -> Grey:
    """Ellipses of one grey on another."""
    picture = Image.new("L", (SIDE, SIDE), outside)
    for box in boxes:
        ImageDraw.Draw(picture).ellipse(box, fill=inside)
    return np.asarray(picture)


def ct_slice() -> tuple[Grey, NDArray[np.bool_]]:
    """A body in air on a table, two lungs with a vessel each, and the windpipe."""
    picture = Image.new("L", (SIDE, SIDE), 10)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((20, 235, 236, 243), fill=150)
    draw.ellipse((25, 40, 231, 225), fill=190)
    for box in LUNGS:
        draw.ellipse(box, fill=40)
    for x in (90, 165):
        draw.ellipse((x - 3, 120, x + 3, 126), fill=200)
    draw.ellipse((124, 100, 132, 108), fill=12)
    return np.asarray(picture), drawn(LUNGS, 1, 0) > 0


def film(boxes: tuple[tuple[int, int, int, int], ...] = LUNGS, kind: Kind = Kind.XRAY) -> Example:
    return Example(kind, "drawn", "film", "normal", "someone", "test", drawn(boxes, 60, 200), drawn(boxes, 255, 0))


def as_map(mask: Grey) -> NDArray[np.float32]:
    return np.asarray(Image.fromarray(mask).resize((56, 56), Image.Resampling.BOX), np.float32) / 255


def test_lungs_of_a_slice_are_the_air_the_body_encloses() -> None:
    picture, lungs = ct_slice()
    found = slice_mask(picture)
    assert found is not None
    assert dice(found, lungs) > 0.95
    assert found[123, 90]  # the vessel
    assert not found[104, 128]  # the windpipe


@pytest.mark.parametrize("window", [(0, 255), (30, 255), (30, 120)])
def test_the_window_of_a_slice_does_not_matter(window: tuple[int, int]) -> None:
    picture, lungs = ct_slice()
    shown = ((picture.astype(float) - window[0]) / (window[1] - window[0])).clip(0, 1) * 255
    found = slice_mask(shown.astype(np.uint8))
    assert found is not None
    assert dice(found, lungs) > 0.95


def test_a_slice_without_lungs_has_no_mask() -> None:
    assert slice_mask(drawn(((25, 40, 231, 225),), 190, 10)) is None
    assert slice_mask(np.full((SIDE, SIDE), 90, np.uint8)) is None


def test_lungs_on_black_are_what_is_not_black_without_the_table() -> None:
    picture = np.maximum(drawn(LUNGS, 120, 0), drawn(((0, 240, 255, 280),), 90, 0))
    found = cut_out_mask(picture)
    assert found is not None
    assert dice(found, drawn(LUNGS, 1, 0) > 0) > 0.97


def test_only_two_lungs_are_believed() -> None:
    sure = xray_mask(as_map(drawn(LUNGS, 255, 0)))
    assert sure is not None
    assert dice(sure > 127, drawn(LUNGS, 1, 0) > 0) > 0.95
    assert xray_mask(as_map(drawn(LUNGS[:1], 255, 0))) is None
    assert xray_mask(as_map(drawn(((20, 100, 120, 150), (140, 100, 240, 150)), 255, 0))) is None  # lying


def test_the_body_of_a_dark_slice_is_boxed_without_the_table() -> None:
    ring = drawn(((50, 60, 200, 180),), 200, 0) - drawn(((56, 66, 194, 174),), 200, 0)
    table = drawn(((-40, 215, 296, 235),), 255, 0)
    box = body_box(np.maximum(ring, table))
    assert box is not None
    assert np.abs(np.array(box) - (60, 180, 50, 200)).max() <= 6
    assert body_box(table) is None


@pytest.mark.parametrize("kind", [Kind.XRAY, Kind.CT])
def test_the_mask_follows_the_picture_through_every_view(kind: Kind) -> None:
    example = film(kind=kind)
    plain = 0
    for seed in range(40):
        picture, mask = random_pair(example, 224, np.random.default_rng(seed))
        again, same = random_pair(example, 224, np.random.default_rng(seed))
        assert picture.shape == mask.shape == (224, 224)
        assert np.array_equal(picture, again)
        assert np.array_equal(mask, same)
        inside, outside = picture[mask > 200], picture[mask < 50]
        plain += bool(inside.size and np.median(inside) < np.median(outside))
    assert plain > 20  # lungs stay the darker part unless they were whitened, cut out or put before black


def test_pictures_without_lungs_keep_an_empty_mask() -> None:
    example = replace(film(kind=Kind.NEGATIVE), mask=np.zeros((SIDE, SIDE), np.uint8))
    assert not any(random_pair(example, 224, np.random.default_rng(seed))[1].any() for seed in range(20))


@pytest.mark.parametrize("share", [0.1, 0.3])
def test_lungs_are_cut_off_at_the_named_side(share: float) -> None:
    assert whole_films([film()], CONFIG)
    for cut in cut_films([film()], share):
        mask = cut.mask > 127
        sides = {"top": mask[0], "bottom": mask[-1], "left": mask[:, 0], "right": mask[:, -1]}
        assert {name for name, side in sides.items() if side.any()} == {cut.label}
        assert not whole_films([cut], CONFIG)


def test_groups_are_dealt_whole_and_by_share() -> None:
    groups = [f"patient {i // 3}" for i in range(300)]
    dealt = deal_groups(groups, {"val": 0.1, "test": 0.2}, seed=1)
    assert dealt == deal_groups(groups, {"val": 0.1, "test": 0.2}, seed=1)
    counts = {split: sum(dealt[g] == split for g in groups) for split in ("train", "val", "test")}
    assert counts == {"train": 210, "val": 30, "test": 60}


def test_examples_survive_being_stored(tmp_path: Path) -> None:
    save_examples(tmp_path / "part.npz", [film(), film(kind=Kind.CT)])
    first, second = load_examples(tmp_path / "part.npz")
    assert (first.kind, second.kind, first.group) == (Kind.XRAY, Kind.CT, "someone")
    assert np.array_equal(first.mask, film().mask)


@pytest.mark.filterwarnings("ignore")
def test_the_network_maps_the_whole_picture_from_the_encoders_weights() -> None:
    pytest.importorskip("keras", reason="training is not installed")
    from training.lungs.network import OUTPUT, build_lung_network, freeze_statistics, load_encoder
    from training.networks.efficientnet_lite import build_backbone

    network, backbone = build_lung_network(64), build_backbone(64)
    load_encoder(network, backbone)
    for layer in network.layers:
        if layer.name.startswith(("stem", "block_")) and layer.weights:
            for mine, theirs in zip(layer.get_weights(), backbone.get_layer(layer.name).get_weights(), strict=True):
                assert np.array_equal(mine, theirs)
    freeze_statistics(network)
    trained = {w.path.split("/")[0] for w in network.trainable_weights}
    assert {"block_10_project_conv", "deep_wide_point_norm"} <= trained
    assert not any(name.startswith("block_") and name.endswith("norm") for name in trained)
    maps = np.asarray(network(np.zeros((2, 64, 64, 3), np.float32))[OUTPUT])
    assert maps.shape == (2, 16, 16)
    assert 0 < maps.min() <= maps.max() < 1


def test_the_loss_falls_towards_the_mask_and_is_defined_without_lungs() -> None:
    pytest.importorskip("keras", reason="training is not installed")
    from training.lungs.fit import cell_mask, dice_cross_entropy

    masks = np.stack([cell_mask(film().mask, 56), np.zeros((56, 56), np.float32)])
    near, far = masks * 0.8 + 0.1, masks * 0.2 + 0.4
    best, better, worse = (np.asarray(dice_cross_entropy(masks, p)) for p in (masks, near, far))
    assert (best < better).all()
    assert (better < worse).all()
    assert best[1] < 0.01


def test_an_epochs_views_are_the_same_again_and_follow_the_weights() -> None:
    pytest.importorskip("keras", reason="training is not installed")
    from training.lungs.fit import Drawn, Views

    empty = replace(film(kind=Kind.NEGATIVE), mask=np.zeros((SIDE, SIDE), np.uint8))
    drawn = Drawn([film(), empty], np.array([0.0, 1.0]))
    pace = replace(CONFIG.first, batch=2, steps=3)
    views = Views(drawn, CONFIG, pace)
    assert len(views) == 3
    inputs, masks = views[1]
    assert inputs.shape == (2, 224, 224, 3)
    assert not masks.any()
    assert np.array_equal(inputs, views[1][0])
    views.epoch = 1
    assert not np.array_equal(inputs, views[1][0])


def test_the_shipped_finder_tells_lungs_from_none() -> None:
    manifest = load_manifest(MODELS / "lungs")
    assert isinstance(manifest, LungsManifest)
    session = open_session(manifest.model_path)
    limits = manifest.limits
    for case in manifest.document["golden"]:
        with Image.open(manifest.folder / case["file"]) as picture:
            grey = np.asarray(picture.convert("L"))
        (lungs,) = session.run(None, {"image": network_input(grey, manifest.preprocess)[np.newaxis]})[0]
        if case["label"] == "normal":
            assert lung_reason(lungs, limits[Modality.CT if "_ct_" in case["file"] else Modality.CXR]) is None
            assert edge_share(lungs) < 0.1
    for empty in (np.full((300, 300), 128, np.uint8), np.tile(np.arange(256, dtype=np.uint8), (256, 1))):
        (lungs,) = session.run(None, {"image": network_input(empty, manifest.preprocess)[np.newaxis]})[0]
        assert all(lung_reason(lungs, limit) is Reason.LUNGS_NOT_FOUND for limit in limits.values())
