"""Keeps `resources/translations/thoralite_<lang>.ts` in step with the texts of the program.

Usage:
    python scripts/update_translations.py                     new texts in, removed ones out, translations kept
    python scripts/update_translations.py --check             only say what is not in order; status 1 if anything
    python scripts/update_translations.py --list FILE         all texts as JSON, each with the file it stands in
    python scripts/update_translations.py --import LANG FILE  take translations from JSON {English: translation}

A translation that nobody has reviewed is marked unfinished and carries a comment; a reviewer marks it finished in Qt
Linguist.
"""

import argparse
import json
import os
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # modules of the window are imported for their tables
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from core.translation import ENGLISH, LANGUAGES, same_placeholders, translation_file
from scripts.program_texts import program_texts

CONTEXT: Final = "ThoraLite"
UNREVIEWED: Final = "machine-made, to be reviewed"
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_WORD: Final = re.compile(r"(?<!\{)\b[^\W\d_]{2,}")  # a placeholder is none
_WORDS_OF_A_SENTENCE: Final = 5
_PATTERN: Final = re.compile(r"\*\.\w+|\(\*\)|<[^<>]+>")  # of file names, as in "PDF files (*.pdf)", and markup


@dataclass(frozen=True)
class Target:
    """A translation and whether a person has reviewed it."""

    text: str = ""
    reviewed: bool = False


def main() -> int:
    """Do what the command line asks; returns the exit status."""
    arguments = _parser().parse_args()
    found = program_texts()
    if arguments.list:
        arguments.list.write_text(json.dumps(found.places, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return 0
    problems = list(found.complaints)
    if arguments.take:
        language, file = arguments.take
        problems += take(language, json.loads(Path(file).read_text(encoding="utf-8")), found.places)
    elif arguments.check:
        problems += [problem for language in LANGUAGES for problem in problems_of(language, found.places)]
    else:
        for language in LANGUAGES:
            update(language, found.places)
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


def update(language: str, texts: Iterable[str]) -> None:
    """Bring a file in step with the texts of the program."""
    write(language, texts, read(language))


def take(language: str, translations: Mapping[str, str], texts: Iterable[str]) -> list[str]:
    """Put unreviewed translations into a file, but not in place of reviewed ones; returns what was wrong with some."""
    known, targets = list(texts), read(language)
    problems = [f"{language}: not a text of the program: {text!r}" for text in translations if text not in set(known)]
    for text in known:
        if text in translations and not targets.get(text, Target()).reviewed:
            faults = [
                f"{language}: {fault}: {text!r} -> {translations[text]!r}"
                for fault in faults_of(text, translations[text])
            ]
            if not faults:
                targets[text] = Target(translations[text])
            problems += faults
    write(language, known, targets)
    return problems


def problems_of(language: str, texts: Iterable[str]) -> Iterator[str]:
    """What is not in order in a file: texts it lacks, texts it should not have, faulty translations."""
    targets, known = read(language), list(texts)
    yield from (
        f"{language}: not a text of the program any more: {text!r}" for text in targets if text not in set(known)
    )
    for text in known:
        if text not in targets:
            yield f"{language}: run scripts/update_translations.py for the new text {text!r}"
        elif not targets[text].text:
            yield f"{language}: no translation of {text!r}"
        elif language != ENGLISH:
            yield from (
                f"{language}: {fault}: {text!r} -> {targets[text].text!r}"
                for fault in faults_of(text, targets[text].text)
            )


def faults_of(text: str, target: str) -> list[str]:
    """What a translation must keep of its text, and does not."""
    faults = {
        "empty": not target.strip(),
        "other placeholders": not same_placeholders(text, target),
        "not as many keys marked by &": mnemonics(text) != mnemonics(target),
        "other space at its ends": _ends(text) != _ends(target),
        "other number of lines": text.count("\n") != target.count("\n"),
        "… at the end of only one": text.endswith("…") != target.endswith("…"),
        "other file name patterns or markup": sorted(_PATTERN.findall(text)) != sorted(_PATTERN.findall(target)),
        "left in English": text == target and len(_WORD.findall(text)) >= _WORDS_OF_A_SENTENCE,
    }
    return [fault for fault, present in faults.items() if present]


def mnemonics(text: str) -> int:
    """How many keys a text marks by an ampersand."""
    return text.replace("&&", "").count("&")


def read(language: str) -> dict[str, Target]:
    """The translations of a file by their texts; nothing where there is no file yet."""
    path = translation_file(language)
    if not path.exists():
        return {}
    targets = {}
    for message in ET.parse(path).iter("message"):
        target = message.find("translation")
        if target is not None:
            reviewed = target.get("type") is None and bool(target.text)
            targets[message.findtext("source", "")] = Target(target.text or "", reviewed)
    return targets


def write(language: str, texts: Iterable[str], targets: Mapping[str, Target]) -> None:
    """Write the file of a language: a Qt Linguist TS 2.1 document with one context."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        target = Target(text, reviewed=True) if language == ENGLISH else targets.get(text, Target())
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        if target.text and not target.reviewed:
            ET.SubElement(message, "translatorcomment").text = UNREVIEWED
        ET.SubElement(message, "translation", {} if target.reviewed else {"type": "unfinished"}).text = target.text
    ET.indent(root, " " * 4)
    document = _HEAD + ET.tostring(root, encoding="unicode", short_empty_elements=False) + "\n"
    path = translation_file(language)
    path.parent.mkdir(exist_ok=True)
    path.write_text(document, encoding="utf-8", newline="\n")


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Keep the translations in step with the program.")
    wish = parser.add_mutually_exclusive_group()
    wish.add_argument("--check", action="store_true", help="only say what is not in order")
    wish.add_argument("--list", type=Path, metavar="FILE", help="write all texts as JSON")
    wish.add_argument("--import", dest="take", nargs=2, metavar=("LANG", "FILE"), help="take translations from JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
