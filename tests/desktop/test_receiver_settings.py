"""Settings under which the receiver cannot listen are said, and then it does not."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import ErrorCode, SettingsError
from desktop.receiver import Receiver
from desktop.receiver_settings import ReceiverSettings
from tests.desktop.receiving import possible_settings


@pytest.fixture
def settings() -> ReceiverSettings:
    return possible_settings()


def test_without_an_accepted_machine_it_does_not_start(settings: ReceiverSettings, qapp: Any, tmp_path: Path) -> None:
    receiver = Receiver()
    with pytest.raises(SettingsError) as caught:
        receiver.start(ReceiverSettings(port=settings.port), tmp_path / "received")
    assert caught.value.code is ErrorCode.RECEIVER_NO_SENDER
    assert not receiver.running


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"address": "192.0.2.1"}, ErrorCode.RECEIVER_NOT_STARTED),  # TEST-NET-1: nobody's
        ({"address": "no address"}, ErrorCode.BAD_SETTING),
        ({"address": "0.0.0.0"}, ErrorCode.BAD_SETTING),  # every address: not the one that was chosen
        ({"port": 0}, ErrorCode.BAD_SETTING),
        ({"port": 70_000}, ErrorCode.BAD_SETTING),
        ({"ae_title": ""}, ErrorCode.BAD_SETTING),
        ({"ae_title": "SEVENTEEN LETTERS"}, ErrorCode.BAD_SETTING),
        ({"accepted": ("BACK\\SLASH",)}, ErrorCode.BAD_SETTING),
    ],
)
def test_impossible_settings_are_said(
    qapp: Any, settings: ReceiverSettings, tmp_path: Path, change: dict[str, Any], code: ErrorCode
) -> None:
    receiver = Receiver()
    with pytest.raises(SettingsError) as caught:
        receiver.start(replace(settings, **change), tmp_path / "received")
    assert caught.value.code is code
    assert not receiver.running


def test_a_port_in_use_is_said(qapp: Any, settings: ReceiverSettings, tmp_path: Path) -> None:
    receiver = Receiver()
    receiver.start(settings, tmp_path / "received")
    second = Receiver()
    with pytest.raises(SettingsError) as caught:
        second.start(settings, tmp_path / "other")
    assert caught.value.code is ErrorCode.RECEIVER_NOT_STARTED
    receiver.stop()
