"""The way of an update into use, and back.

An update is unpacked beside what is in use and looked at there. One small file that is replaced as a whole says which
of them counts, so a power cut at any moment leaves the old state or the new one.
"""

import errno
import hashlib
import logging
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from core.errors import ErrorCode, UpdateError
from core.in_use import InUse, ModelsInUse, ProgramInUse, is_whole, load_in_use, save_in_use, version_key
from core.start_in_use import runs_from
from core.update.answers import Answer, Compared, compared
from core.update.candidate import NewProgram, Stage, Step, check_models, models_answers, present_answers
from core.update.contents import ANY_PLATFORM, Contents, UpdateKind
from core.update.history import INSTALLED, ROLLED_BACK, Change, note
from core.update.one_at_a_time import Turn
from core.update.pack import Pack
from core.update.surroundings import Here

_log = logging.getLogger(__name__)

_ROOM_TO_WORK: Final = 64 << 20  # bytes that stay free beside the update


class Installation:
    """One update on its way: `for step in installation.steps(...)`, ask, `put_in_use()`; `close()` in any case.

    Attributes:
        contents: what it is.
        signed_by: name and fingerprint of the key that signed it.
        compared: the samples judged by the present and the new version; empty until the steps are done.
        ready: whether it may be put in use: it is unpacked, passed its check and was compared.
    """

    def __init__(self, path: Path, here: Here) -> None:
        """Check who made an update and whether it is for this program.

        Raises:
            UpdateError: it is refused.
        """
        if not here.allowed:
            raise UpdateError(ErrorCode.UPDATE_LOCKED)
        self._here = here
        self._folder: Path | None = None  # of the unpacked update until it is in use
        self.compared: tuple[Compared, ...] = ()
        self.ready = False
        self._pack = Pack(path, here.keys)
        try:
            check_fits(self._pack.contents, here)
            self._turn = Turn(here.updates)
            try:
                check_fits(
                    self._pack.contents, here
                )  # another may have installed it while this one waited for its turn
            except BaseException:
                self._turn.end()
                raise
        except BaseException:
            self._pack.close()
            raise

    @property
    def contents(self) -> Contents:
        """What it is."""
        return self._pack.contents

    @property
    def signed_by(self) -> str:
        """Name and fingerprint of the key that signed it."""
        return self._pack.signed_by.words

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Leave nothing behind unless it was put in use."""
        self._pack.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
        self._turn.end()

    def steps(self, cancelled: Callable[[], bool]) -> Iterator[Step]:
        """Unpack, check and compare; ends early if cancelled, and then it is not `ready`.

        Raises:
            UpdateError: it is damaged, there is no room, or it does not do on this computer what it should.
        """
        folder = self._new_folder()
        self._folder = folder
        for progress in self._pack.unpack(folder):
            yield Step(Stage.UNPACKING, progress.done, progress.total)
            if cancelled():
                return
        old: dict[str, Answer] = {}
        new: dict[str, Answer] = {}
        for stage in (self._test(folder, cancelled), self._compare(folder, old, new, cancelled)):
            for step in stage:
                yield step
                if cancelled():
                    return
        if not cancelled():
            self.compared, self.ready = compared(old, new), True

    def put_in_use(self) -> None:
        """Use it from the next start on.

        Raises:
            UpdateError: that could not be written; then nothing has changed.
        """
        if not self.ready or self._folder is None:
            raise ValueError("not ready")
        before = in_effect(self._here)
        part = _part(self.contents, self._folder.name)
        after = InUse(part) if isinstance(part, ProgramInUse) else replace(before, models=part)
        sha256 = hashlib.sha256(self._pack.text).hexdigest()
        change = Change(INSTALLED, in_words(before, self._here), in_words(after, self._here), self.signed_by, sha256)
        _put(replace(after, before=replace(before, before=None)), change, self._here)
        self._folder = None

    def _new_folder(self) -> Path:
        """An empty folder for it; what broken-off installations left is cleared away first."""
        needed = load_in_use(self._here.updates).folders
        for path in self._here.updates.iterdir():
            if path.is_dir() and path.name not in needed and not runs_from(path):
                shutil.rmtree(path, ignore_errors=True)
        if shutil.disk_usage(self._here.updates).free < self.contents.size + _ROOM_TO_WORK:
            raise UpdateError(ErrorCode.UPDATE_NO_SPACE, f"{self.contents.size >> 20} MB")
        names = (self._here.updates / f"{self.contents.version}-{number}" for number in count(1))
        folder = next(name for name in names if not name.exists())  # Windows does not delete what is still read
        try:
            folder.mkdir()
        except OSError as error:
            raise UpdateError(ErrorCode.UPDATE_NOT_WRITTEN, error.strerror or "") from error
        return folder

    def _test(self, folder: Path, cancelled: Callable[[], bool]) -> Iterator[Step]:
        yield Step(Stage.TESTING)
        if self.contents.kind is UpdateKind.MODELS:
            yield from check_models(folder, cancelled)
        else:
            NewProgram(folder, self.contents, cancelled).check()

    def _compare(
        self, folder: Path, old: dict[str, Answer], new: dict[str, Answer], cancelled: Callable[[], bool]
    ) -> Iterator[Step]:
        """Fill `old` and `new`."""
        yield Step(Stage.COMPARING)
        for name, answer in present_answers(cancelled):
            old[name] = answer
            yield Step(Stage.COMPARING)
        if self.contents.kind is UpdateKind.PROGRAM:
            new.update(NewProgram(folder, self.contents, cancelled).answers())
            return
        for name, answer in models_answers(folder, cancelled):
            new[name] = answer
            yield Step(Stage.COMPARING, len(new), len(old))


def roll_back(here: Here) -> InUse:
    """Use from the next start on what was in use before the last update; returns that.

    Raises:
        UpdateError: there is nothing to go back to, or it could not be written.
    """
    if not here.allowed:
        raise UpdateError(ErrorCode.UPDATE_LOCKED)
    if load_in_use(here.updates).before is None:  # asked before anything is made
        raise UpdateError(ErrorCode.UPDATE_NOTHING_BEFORE)
    turn = Turn(here.updates)
    try:
        present = load_in_use(here.updates)
        if present.before is None:
            raise UpdateError(ErrorCode.UPDATE_NOTHING_BEFORE)
        _put(present.before, Change(ROLLED_BACK, in_words(present, here), in_words(present.before, here)), here)
    finally:
        turn.end()
    return present.before


def check_fits(contents: Contents, here: Here) -> None:
    """Check that an update is for this computer and newer than what is in use.

    Raises:
        UpdateError: it is not.
    """
    if contents.platform not in (ANY_PLATFORM, here.platform):
        raise UpdateError(ErrorCode.UPDATE_WRONG_SYSTEM, f"{contents.platform}, not {here.platform}")
    present = in_effect(here)
    if contents.kind is UpdateKind.PROGRAM:
        if not here.packaged:
            raise UpdateError(ErrorCode.UPDATE_NOT_PACKAGED)
        version = present.program.version if present.program else here.version
        if version_key(contents.version) <= version_key(version):
            raise UpdateError(ErrorCode.UPDATE_NOT_NEWER, f"{contents.version}, not newer than {version}")
        return
    if here.version not in contents.fits:
        raise UpdateError(ErrorCode.UPDATE_DOES_NOT_FIT, f"for {', '.join(contents.fits)}, not {here.version}"[:200])
    models = present.models
    if models is not None and (contents.released, contents.version) <= (models.released, models.version):
        raise UpdateError(ErrorCode.UPDATE_NOT_NEWER, f"of {contents.released}, not after {models.released}")


def in_words(in_use: InUse, here: Here) -> str:
    """Program and models, in a few English words."""
    program = in_use.program.version if in_use.program else "as installed"
    models = in_use.models.version if in_use.models else "of the program"
    return f"program {program}, models {models}"


def in_effect(here: Here) -> InUse:
    """What is in use at the next start: nothing that is not whole, no older program, and no models of another."""
    in_use = load_in_use(here.updates)
    program, models = in_use.program, in_use.models
    if program is not None and (
        version_key(program.version) < version_key(here.version) or not is_whole(here.updates / program.folder)
    ):
        program = None
    if models is not None and (here.version not in models.fits or not is_whole(here.updates / models.folder)):
        models = None
    return InUse(program, models)


def _part(contents: Contents, folder: str) -> ProgramInUse | ModelsInUse:
    if contents.kind is UpdateKind.PROGRAM:
        return ProgramInUse(folder, contents.version, contents.platform, contents.commands)
    return ModelsInUse(folder, contents.version, contents.fits, contents.released)


def _put(in_use: InUse, change: Change, here: Here) -> None:
    try:
        save_in_use(in_use, here.updates)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        code = ErrorCode.UPDATE_NO_SPACE if full else ErrorCode.UPDATE_NOT_WRITTEN
        raise UpdateError(code, error.strerror or "") from error
    try:
        note(change, here.updates)
    except OSError:  # what counts is done
        _log.exception("a change of what is in use could not be noted")
