"""One dictionary a language, read from Qt Linguist files."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from string import Formatter

import pytest

from core import translation as module
from core.translation import ENGLISH, LANGUAGES, Translation, read_texts, same_placeholders, translation

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="fr"><context><name>T</name>'


def linguist_file(folder: Path, *messages: str) -> Path:
    """A Qt Linguist file with these messages."""
    path = folder / "thoralite_fr.ts"
    path.write_text(HEAD + "".join(messages) + "</context></TS>", encoding="utf-8")
    return path


def message(source: str, target: str, kind: str = "") -> str:
    """A text and its translation; `kind` is the type of the latter."""
    mark = f' type="{kind}"' if kind else ""
    return f"<message><source>{source}</source><translation{mark}>{target}</translation></message>"


@pytest.fixture
def shipped_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Translation]:
    """Reads a language as if its file were the only one shipped, in `tmp_path`."""
    monkeypatch.setattr(module, "TRANSLATIONS", tmp_path)
    return translation.__wrapped__  # without what is remembered of the real files


def test_every_language_of_the_program_is_spoken() -> None:
    for code in LANGUAGES:
        assert translation(code).language == code
        assert translation(code).right_to_left is (code == "ar")
    assert translation("fr")("Cancel") == "Annuler"
    assert translation("fr")("A text nobody has written") == "A text nobody has written"


def test_unknown_languages_are_english() -> None:
    assert translation("tlh") == translation(ENGLISH) == Translation()
    assert translation("../fr")("Patient") == "Patient"


def test_unreviewed_texts_count_and_removed_ones_do_not(tmp_path: Path) -> None:
    path = linguist_file(
        tmp_path,
        message("Refer", "Adresser"),
        message("Repeat", "Refaire", "unfinished"),
        message("Old", "Vieux", "vanished"),
        message("Older", "Plus vieux", "obsolete"),
        message("Empty", "", "unfinished"),
    )
    assert read_texts(path) == {"Refer": "Adresser", "Repeat": "Refaire"}


def test_a_translation_can_never_break_a_sentence(tmp_path: Path) -> None:
    path = linguist_file(
        tmp_path,
        message("{count} scans", "{compte} scans"),
        message("{done} of {total}", "{done}"),
        message("{share:.0%} of all", "{share} de tous"),
        message("Brackets", "Accolades {"),
        message("{low:.0%} to {high:.0%}", "{high:.0%} depuis {low:.0%}"),
    )
    assert list(read_texts(path)) == ["{low:.0%} to {high:.0%}"]


@pytest.mark.parametrize("content", [b"", b"<TS><context>", b"\xff\xfe\x00", None])
def test_a_damaged_or_missing_file_means_english(
    shipped_in: Callable[[str], Translation], tmp_path: Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "thoralite_fr.ts").write_bytes(content)
    assert shipped_in("fr") == Translation()
    linguist_file(tmp_path, message("Refer", "Adresser"))
    assert shipped_in("fr")("Refer") == "Adresser"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_takes_the_values_of_the_english_one(language: str) -> None:
    for text, target in translation(language).texts.items():
        assert same_placeholders(text, target)
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
        assert "" not in names
        target.format(**dict.fromkeys(names, 0.5))


def test_threads_share_one_dictionary() -> None:
    translation.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        said = set(pool.map(lambda _: translation("fr")("Cancel"), range(64)))
    assert said == {"Annuler"}
