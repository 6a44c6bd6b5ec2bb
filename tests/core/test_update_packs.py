"""Update files that are refused, and what is left of them: nothing."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from core.errors import ErrorCode, UpdateError
from core.update import Here, Installation, Pack
from tests.core.updates import Workshop, a_place, hand_made, workshop

__all__ = ["workshop"]

GOOD = {"cxr/manifest.json": b"{}", "cxr/model.onnx": b"network"}


@pytest.fixture
def here(tmp_path: Path, workshop: Workshop) -> Here:
    """A program that trusts the workshop's key."""
    return a_place(tmp_path / "updates", Path(shutil.copytree(workshop.keys, tmp_path / "keys")))


@pytest.fixture(scope="module")
def pack(workshop: Workshop) -> Path:
    """A small pack, of a program."""
    return workshop.program("0.3.0")


def refusal(pack: Path, here: Here) -> ErrorCode:
    """Why an update is refused; what is in use must be as before, and nothing left behind."""
    with pytest.raises(UpdateError) as caught, Installation(pack, here) as installation:
        for _ in installation.steps(lambda: False):
            pass
    assert not here.updates.exists() or {path.name for path in here.updates.iterdir()} <= {"lock"}
    return caught.value.code


def changed(pack: Path, folder: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """A copy of a pack with other files."""
    with zipfile.ZipFile(pack) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    change(content)
    with zipfile.ZipFile(folder / "changed.thoraliteupdate", "w") as archive:
        for name, value in content.items():
            archive.writestr(name, value)
    return folder / "changed.thoraliteupdate"


def test_no_flipped_byte_gives_other_files(pack: Path, here: Here, tmp_path: Path) -> None:
    """A byte that means nothing, as in a date, may be changed; one that means something may not."""
    whole = pack.read_bytes()
    refused = 0
    for place in range(0, len(whole), 7):
        broken = tmp_path / "broken"
        broken.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
        target = tmp_path / "target"
        try:
            with Pack(broken, here.keys) as opened:
                target.mkdir()
                list(opened.unpack(target))
        except UpdateError:
            refused += 1
            assert not (target / "update.json").exists()
        else:
            assert json.loads((target / "results.json").read_bytes())["cases"]
            with zipfile.ZipFile(pack) as honest:
                assert (target / "update.json").read_bytes() == honest.read("update.json")
                for file in opened.contents.files:
                    assert file.link or (target / file.path).read_bytes() == honest.read(f"files/{file.path}")
        shutil.rmtree(target, ignore_errors=True)
    assert refused > len(whole) / 7 * 0.8


@pytest.mark.parametrize("name", ["update.json", "update.sig", "files/thoralite", "files/_internal/library.so.1"])
def test_a_flipped_byte_in_each_part_is_refused(name: str, pack: Path, here: Here, tmp_path: Path) -> None:
    def flip(content: dict[str, bytes]) -> None:
        content[name] = content[name][:-3] + bytes([content[name][-3] ^ 1]) + content[name][-2:]

    expected = ErrorCode.UPDATE_NOT_SIGNED if name.startswith("update") else ErrorCode.UPDATE_DAMAGED
    assert refusal(changed(pack, tmp_path, flip), here) is expected


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_truncated_pack_is_refused(share: float, pack: Path, here: Here, tmp_path: Path) -> None:
    whole = pack.read_bytes()
    (tmp_path / "short").write_bytes(whole[: int(len(whole) * share)])
    assert refusal(tmp_path / "short", here) in (ErrorCode.UPDATE_DAMAGED, ErrorCode.UPDATE_NOT_A_PACK)


def test_what_is_no_pack_is_refused(here: Here, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("hello")
    with zipfile.ZipFile(tmp_path / "zip", "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert refusal(tmp_path / "text", here) is ErrorCode.UPDATE_NOT_A_PACK
    assert refusal(tmp_path / "zip", here) is ErrorCode.UPDATE_NOT_A_PACK
    assert refusal(tmp_path / "missing", here) is ErrorCode.UPDATE_NOT_READ
    assert refusal(tmp_path, here) is ErrorCode.UPDATE_NOT_READ


def test_another_s_key_and_no_key_are_refused(pack: Path, here: Here) -> None:
    (trusted,) = here.keys.iterdir()
    other = Ed25519PrivateKey.generate().public_key()
    trusted.write_bytes(other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    assert refusal(pack, here) is ErrorCode.UPDATE_NOT_SIGNED
    trusted.write_text("no key at all")
    assert refusal(pack, here) is ErrorCode.UPDATE_NO_KEYS
    trusted.unlink()
    assert refusal(pack, here) is ErrorCode.UPDATE_NO_KEYS


def test_one_of_several_trusted_keys_is_enough(pack: Path, here: Here) -> None:
    other = Ed25519PrivateKey.generate().public_key()
    (here.keys / "another.pub").write_bytes(other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    with Pack(pack, here.keys) as opened:
        assert opened.signed_by.name == "tester"


def test_a_signature_of_other_bytes_is_refused(pack: Path, here: Here, tmp_path: Path) -> None:
    other = hand_made(tmp_path / "other", here.keys, GOOD)
    signature = zipfile.ZipFile(other).read("update.sig")
    assert refusal(changed(pack, tmp_path, lambda c: c.update({"update.sig": signature})), here) is (
        ErrorCode.UPDATE_NOT_SIGNED
    )


def test_a_missing_and_an_extra_file_are_refused(pack: Path, here: Here, tmp_path: Path) -> None:
    for change in (
        lambda content: content.pop("files/thoralite"),
        lambda content: content.update({"files/more": b"x"}),
        lambda content: content.update({"../more": b"x"}),
    ):
        assert refusal(changed(pack, tmp_path, change), here) is ErrorCode.UPDATE_DAMAGED


@pytest.mark.parametrize(
    "name",
    [
        "../outside", "a/../../outside", "/etc/outside", "C:/outside", "a\\b", "a//b", "./a", "a/.", "a.", "a ", "nul",
        "com1.txt", "a/aux.h", "a:b", "a\x00b", "x" * 200, "update.json", "UPDATE.JSON",
    ],
)  # fmt: skip
def test_a_signed_pack_with_such_a_name_is_refused(name: str, here: Here, tmp_path: Path) -> None:
    pack = hand_made(tmp_path / "pack", here.keys, {**GOOD, name: b"x"})
    assert refusal(pack, here) is ErrorCode.UPDATE_UNSAFE
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize(
    "names",
    [("a", "A"), ("e\u0301", "\u00e9"), ("a", "a/b"), ("stra\u00dfe", "strasse"), ("Dir/a", "dir/b")],
)
def test_names_that_are_the_same_somewhere_are_refused(names: tuple[str, str], here: Here, tmp_path: Path) -> None:
    pack = hand_made(tmp_path / "pack", here.keys, {**GOOD, **dict.fromkeys(names, b"x")})
    assert refusal(pack, here) is ErrorCode.UPDATE_UNSAFE


@pytest.mark.parametrize(
    "links",
    [
        {"out": "../outside"}, {"out": "/etc/passwd"}, {"a/out": "../../outside"}, {"out": "cxr/../../outside"},
        {"out": "nothing"}, {"out": "C:/x"}, {"cxr/model.onnx/x": "../manifest.json"},
    ],
)  # fmt: skip
def test_links_that_lead_elsewhere_are_refused(links: dict[str, str], here: Here, tmp_path: Path) -> None:
    programs = {"thoralite": b"x", "thoralite-desktop": b"x"}
    told = {"kind": "program", "version": "0.9.0", "commands": {name: name for name in programs}}
    pack = hand_made(tmp_path / "pack", here.keys, {**GOOD, **programs}, told, links=links)
    assert refusal(pack, here) is ErrorCode.UPDATE_UNSAFE


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"schema": "thoralite-update/2"}, ErrorCode.UPDATE_UNKNOWN),
        ({"kind": "firmware"}, ErrorCode.UPDATE_UNKNOWN),
        ({"version": "../up"}, ErrorCode.UPDATE_UNSAFE),
        ({"files": []}, ErrorCode.UPDATE_UNSAFE),
        ({"files": None}, ErrorCode.UPDATE_UNSAFE),
        ({"released": "yesterday"}, ErrorCode.UPDATE_UNSAFE),
        ({"kind": "program", "version": "1.x"}, ErrorCode.UPDATE_UNSAFE),
        ({"kind": "program", "version": "1.0.0"}, ErrorCode.UPDATE_UNSAFE),
        ({"platform": "amiga-m68k"}, ErrorCode.UPDATE_WRONG_SYSTEM),
        ({"fits": ["9.9.9"]}, ErrorCode.UPDATE_DOES_NOT_FIT),
        ({"fits": []}, ErrorCode.UPDATE_DOES_NOT_FIT),
    ],
)
def test_a_signed_pack_that_says_so_is_refused(
    told: dict[str, Any], code: ErrorCode, here: Here, tmp_path: Path
) -> None:
    assert refusal(hand_made(tmp_path / "pack", here.keys, GOOD, told), here) is code


@pytest.mark.parametrize(
    "entry", [{"size": 1 << 50}, {"size": -1}, {"size": 6}, {"size": 8}, {"sha256": "0" * 64}, {"sha256": ""}]
)
def test_files_of_another_size_or_hash_are_refused(entry: dict[str, Any], here: Here, tmp_path: Path) -> None:
    pack = hand_made(tmp_path / "pack", here.keys, GOOD, entries={"cxr/model.onnx": entry})
    assert refusal(pack, here) in (ErrorCode.UPDATE_UNSAFE, ErrorCode.UPDATE_DAMAGED)


def test_a_bomb_is_not_unpacked(here: Here, tmp_path: Path) -> None:
    """The index of the archive and the signed text name few bytes; what is packed is more."""
    pack = hand_made(tmp_path / "pack", here.keys, {"a": b"0" * 50_000_000}, entries={"a": {"size": 100}})
    whole = bytearray(pack.read_bytes())
    size = (50_000_000).to_bytes(4, "little")
    assert whole.count(size) == 2
    pack.write_bytes(bytes(whole.replace(size, (100).to_bytes(4, "little"))))
    assert refusal(pack, here) is ErrorCode.UPDATE_DAMAGED


def test_a_signed_text_without_end_is_not_read(here: Here, tmp_path: Path) -> None:
    pack = changed(
        hand_made(tmp_path / "pack", here.keys, GOOD), tmp_path, lambda c: c.update({"update.json": b" " * (17 << 20)})
    )
    assert refusal(pack, here) is ErrorCode.UPDATE_DAMAGED


def test_a_full_disk_is_noticed_before(pack: Path, here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: shutil._ntuple_diskusage(10**9, 10**9, 1000))
    assert refusal(pack, here) is ErrorCode.UPDATE_NO_SPACE


def test_older_and_equal_programs_are_refused(pack: Path, here: Here) -> None:
    for version in ("0.3.0", "0.3.1", "1.0.0", "0.10.0"):
        assert refusal(pack, a_place(here.updates, here.keys, version)) is ErrorCode.UPDATE_NOT_NEWER


def test_other_systems_sources_and_locks_refuse(pack: Path, here: Here) -> None:
    assert refusal(pack, a_place(here.updates, here.keys, platform="windows-x86_64")) is ErrorCode.UPDATE_WRONG_SYSTEM
    assert refusal(pack, a_place(here.updates, here.keys, packaged=False)) is ErrorCode.UPDATE_NOT_PACKAGED
    assert refusal(pack, a_place(here.updates, here.keys, allowed=False)) is ErrorCode.UPDATE_LOCKED


def test_a_place_that_cannot_be_written_is_told(pack: Path, here: Here, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UpdateError) as caught:
        Installation(pack, a_place(tmp_path / "file/updates", here.keys))
    assert caught.value.code is ErrorCode.UPDATE_NOT_WRITTEN
