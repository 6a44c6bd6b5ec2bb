"""Rounded weights answer like the float ones on the pictures they were rounded for."""

import numpy as np
import pytest

pytest.importorskip("onnx", reason="training is not installed")


def test_rounding_keeps_the_outputs_closer_than_nearest_steps() -> None:
    from training.exporting.rounding import STEPS, round_layer

    generator = np.random.default_rng(0)
    weight = generator.normal(size=(8, 16, 3, 3)).astype(np.float32)
    scale = np.abs(weight).max(axis=(1, 2, 3)).astype(np.float64) / STEPS
    common = generator.normal(size=(2000, 4)) @ generator.normal(size=(4, 144))
    patches = (common + 0.05 * generator.normal(size=(2000, 144)) + 1)[np.newaxis]
    steps, shift = round_layer(weight, scale, patches, groups=1)
    wanted = patches[0] @ weight.reshape(8, -1).T
    nearest = patches[0] @ (np.rint(weight.reshape(8, -1) / scale[:, None]) * scale[:, None]).T
    found = patches[0] @ (steps.reshape(8, -1) * scale[:, None]).T + shift
    assert np.abs(steps).max() <= STEPS
    assert np.array_equal(steps, np.rint(steps))
    assert np.abs(found - wanted).mean() < 0.5 * np.abs(nearest - wanted).mean()
    assert found.mean(axis=0) == pytest.approx(wanted.mean(axis=0), abs=1e-9)


def test_each_channel_of_a_depthwise_filter_is_rounded_for_its_own_input() -> None:
    from training.exporting.rounding import round_layer

    generator = np.random.default_rng(1)
    weight = generator.normal(size=(5, 1, 3, 3)).astype(np.float32)
    weight -= weight.mean(axis=(2, 3), keepdims=True)  # answers nothing to plain grey
    scale = np.abs(weight).max(axis=(1, 2, 3)).astype(np.float64) / 8
    grey = generator.uniform(1, 5, (5, 1000, 1)) + 0.01 * generator.normal(size=(5, 1000, 9))
    steps, shift = round_layer(weight, scale, grey, groups=5)
    answers = np.einsum("gnj,gj->ng", grey, steps.reshape(5, 9) * scale[:, None]) + shift
    assert np.abs(answers).max() < 0.3
