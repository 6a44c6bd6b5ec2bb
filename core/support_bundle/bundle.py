"""The support file: one ZIP that a clinic may send to whoever helps it."""

import json
import logging
import re
import sqlite3
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from core import __version__
from core.crash_file import crash_files, untold_crashes
from core.errors import ThoraLiteError
from core.places import data_folder, group_settings_file, log_folder, settings_file
from core.report.replacing import replacing
from core.support_bundle.installation import installed_files, model_states, self_test_table
from core.support_bundle.settings import group_settings_without_names, settings_without_names, workspace_of_settings
from core.support_bundle.system import disk_free_mb, library_versions, system_facts
from core.support_bundle.workspace import results_table, workspace_figures

_log = logging.getLogger(__name__)

_MOST_OF_A_LOG: Final = 600_000  # bytes
_LOG: Final = re.compile(r"thoralite(-desktop)?\.log(\.\d)?")  # no copies, whose names may tell something

README: Final = """ThoraLite support file
======================

Made by ThoraLite {version}. Nothing was sent: this file lies where it was saved, and only you decide who gets it.
Open any part of it in a text editor to see what it says.

What is in it
  system.json          the computer: processor, memory, free disk space, system, screens; versions of libraries
  models.json          the models, and whether their files are the released ones
  self-test.csv        whether this computer gives the released answers
  files.csv            the files of the program with their sizes
  settings.json        language, looks, figures and switches; of names, addresses and folders only whether they are set
  group-settings.json  the same of what IT staff set for everybody
  workspace.json       how many scans, answers and errors are stored, their times, and whether the file is sound
  results.csv          for each scan its number, kind, answer, reason, probabilities and times
  log/                 what the program did and which errors it met; scans are called by their numbers
  crashes/             where in the program a crash happened

What is not in it
  No pictures, no heat maps, no reports. No names of patients, readers, clinics or machines, no patient numbers,
  no dates of birth or of examinations, no notes of readers, no names of files or folders, no network addresses,
  no name of this computer or of its user.

A part that could not be made says so in its place. Which scan has the number 17, you find on the computer itself:
  thoralite support-bundle --scan 17
"""


def write_support_bundle(target: Path, workspace: Path | None = None, seen: Mapping[str, object] | None = None) -> None:
    """Write the support file. A part that cannot be made says so in its place, and the others are made.

    Takes seconds: the self-test judges the released cases.

    Args:
        target: ZIP file to write or replace.
        workspace: folder of results it is about; None for the one in the settings.
        seen: facts that only the window knows, as its screens.

    Raises:
        ReportError: it cannot be written; `target` is then as it was.
    """
    _log.info("a support file is made")
    with replacing(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in _parts(workspace, dict(seen or {})):
            archive.writestr(name, text)


def _parts(workspace: Path | None, seen: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Name and text of every part."""
    folder = workspace or workspace_of_settings(settings_file())
    yield "README.txt", README.format(version=__version__)
    for name, make in (
        ("system.json", lambda: _system(folder, seen)),
        ("models.json", lambda: _json(model_states())),
        ("self-test.csv", self_test_table),
        ("files.csv", installed_files),
        ("settings.json", lambda: _json(settings_without_names(settings_file()))),
        ("group-settings.json", lambda: _json(group_settings_without_names(group_settings_file()))),
        ("workspace.json", lambda: _json(workspace_figures(folder))),
        ("results.csv", lambda: results_table(folder)),
    ):
        yield name, _made(make)
    yield from _logs(log_folder())


def _logs(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(path for path in folder.glob("thoralite*") if _LOG.fullmatch(path.name)):
        yield f"log/{path.name}", _made(partial(_tail, path))
    for path in crash_files(folder):
        yield f"crashes/{path.name}", _made(partial(_tail, path))
    untold = _made(lambda: "\n".join(untold_crashes(folder)))
    if untold:
        yield "crashes/untold.txt", untold


def _system(folder: Path, seen: Mapping[str, object]) -> str:
    room = {"disk_free_mb": disk_free_mb(data_folder()), "workspace_disk_free_mb": disk_free_mb(folder)}
    return _json({**system_facts(), **room, **seen, "libraries": library_versions()})


def _made(make: Callable[[], str]) -> str:
    """The text of a part, or why there is none; what an error says may name a file, so only its kind is told."""
    try:
        return make()
    except FileNotFoundError:
        return "There is none.\n"
    except ThoraLiteError as error:
        why = error.code.value
    except sqlite3.Error as error:
        why = getattr(error, "sqlite_errorname", type(error).__name__)
    except Exception as error:
        _log.exception("a part of the support file could not be made")
        why = type(error).__name__
    return f"This part could not be made: {why}\n"


def _tail(path: Path) -> str:
    content = path.read_bytes()
    return content[-_MOST_OF_A_LOG:].decode("utf-8", "replace")


def _json(facts: object) -> str:
    return json.dumps(facts, indent=2, ensure_ascii=False) + "\n"
