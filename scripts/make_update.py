"""Makes update files that are carried on a USB stick, and the keys they are signed with.

Usage:
    .venv/bin/python scripts/make_update.py keygen NAME --out FOLDER     NAME.key, which stays with you, and NAME.pub
    .venv/bin/python scripts/make_update.py program dist/ThoraLite --key NAME.key --out FOLDER [--notes FILE]
    .venv/bin/python scripts/make_update.py models models --name 2026-12 --fits 0.1.0 --key NAME.key --out FOLDER

The public key belongs into `resources/update_keys` before the program is built that shall take the updates. The
private key belongs on a computer without a network, and never into the repository. It is protected by a passphrase,
taken from THORALITE_SIGNING_PASSPHRASE or asked for.
"""

import argparse
import getpass
import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from core.in_use import CONTENTS
from core.update.contents import ANY_PLATFORM, PROGRAMS, Contents, PackedFile, UpdateKind, contents_bytes, read_contents
from core.update.keys import fingerprint_of
from core.update.pack import FILES, SIGNATURE, SUFFIX
from core.update.surroundings import this_platform

PASSPHRASE: Final = "THORALITE_SIGNING_PASSPHRASE"
_SHORTEST_PASSPHRASE: Final = 12
_SAME_FOR_ALL: Final = (1980, 1, 1, 0, 0, 0)  # the same content gives the same file


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    keygen = commands.add_parser("keygen", help="make a pair of keys")
    keygen.set_defaults(command=_keygen)
    keygen.add_argument("name")
    program = commands.add_parser("program", help="pack a built program")
    program.set_defaults(command=_program)
    program.add_argument("folder", type=Path, help="dist/ThoraLite, or dist/ThoraLite.app")
    models = commands.add_parser("models", help="pack a folder of models")
    models.set_defaults(command=_models)
    models.add_argument("folder", type=Path)
    models.add_argument("--name", required=True, help="what people call these models")
    models.add_argument("--fits", required=True, help="versions of the program they are for, with commas between")
    for command in (program, models):
        command.add_argument("--key", type=Path, required=True)
        command.add_argument("--notes", type=Path, help="a text file: what is new")
        command.add_argument("--released", default=date.today().isoformat(), help="ISO date (today)")
    for command in (keygen, program, models):
        command.add_argument("--out", type=Path, default=Path())
    arguments = parser.parse_args(argv)
    arguments.out.mkdir(parents=True, exist_ok=True)
    arguments.command(arguments)
    return 0


def _keygen(arguments: argparse.Namespace) -> None:
    private, public = (arguments.out / f"{arguments.name}{end}" for end in (".key", ".pub"))
    if private.exists() or public.exists():
        raise SystemExit(f"{private} or {public} is there already")
    key = Ed25519PrivateKey.generate()
    protected = BestAvailableEncryption(_passphrase(new=True))
    with open(os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protected))
    public.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    print(f"{private}: keep it from everybody else\n{public}: {fingerprint_of(key.public_key())}")


def _program(arguments: argparse.Namespace) -> None:
    folder = arguments.folder
    top = f"{folder.name}/" if folder.suffix == ".app" else ""
    files = [_packed(path, folder, top) for path in _walk(folder)]
    commands = {name: _command(name, files) for name in PROGRAMS}
    version = _version(folder / commands["thoralite"].removeprefix(top))
    if not any("/update_keys/" in file.path and file.path.endswith(".pub") for file in files):
        print("Note: this program holds no key, so it will take no further update from a file.", file=sys.stderr)
    contents = Contents(
        UpdateKind.PROGRAM, version, this_platform(), (), arguments.released, _notes(arguments), commands, tuple(files)
    )
    _write(contents, folder, top, arguments, f"ThoraLite-{version}-{contents.platform}")


def _models(arguments: argparse.Namespace) -> None:
    files = [_packed(path, arguments.folder, "") for path in _walk(arguments.folder)]
    fits = tuple(version.strip() for version in arguments.fits.split(","))
    contents = Contents(
        UpdateKind.MODELS, arguments.name, ANY_PLATFORM, fits, arguments.released, _notes(arguments), {}, tuple(files)
    )
    _write(contents, arguments.folder, "", arguments, f"ThoraLite-models-{arguments.name}")


def _walk(folder: Path) -> Iterator[Path]:
    """Files and links below a folder, in order; links to folders are not followed."""
    for place, folders, files in os.walk(folder):
        folders.sort()
        yield from sorted(Path(place, name) for name in files)
        yield from (Path(place, name) for name in folders if Path(place, name).is_symlink())


def _packed(path: Path, folder: Path, top: str) -> PackedFile:
    name = top + path.relative_to(folder).as_posix()
    if path.is_symlink():
        return PackedFile(name, 0, "", link=os.readlink(path))
    content = path.read_bytes()
    executable = os.access(path, os.X_OK) and sys.platform != "win32"
    return PackedFile(name, len(content), hashlib.sha256(content).hexdigest(), executable)


def _command(name: str, files: list[PackedFile]) -> str:
    """Where a program lies: at the top, or where bundles of macOS have theirs."""
    places = ("", "ThoraLite.app/Contents/MacOS/")
    wanted = {f"{place}{name}{end}" for place in places for end in ("", ".exe")}
    found = [file.path for file in files if file.path in wanted]
    if len(found) != 1:
        raise SystemExit(f"there is not one program {name} in the folder")
    return found[0]


def _version(program: Path) -> str:
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    return told.split()[-1]


def _notes(arguments: argparse.Namespace) -> str:
    return str(arguments.notes.read_text(encoding="utf-8").strip()) if arguments.notes else ""


def _write(contents: Contents, folder: Path, top: str, arguments: argparse.Namespace, name: str) -> None:
    text = contents_bytes(contents)
    read_contents(text)  # what no program would take is not signed
    key = load_pem_private_key(arguments.key.read_bytes(), _passphrase())
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(f"{arguments.key} is no Ed25519 key")
    path = arguments.out / f"{name}{SUFFIX}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for entry, content in ((CONTENTS, text), (SIGNATURE, key.sign(text))):
            archive.writestr(_entry(entry), content)
        for file in contents.files:
            if not file.link:
                source = folder / PurePosixPath(file.path.removeprefix(top))
                archive.writestr(_entry(FILES + file.path), source.read_bytes())
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB, signed by {fingerprint_of(key.public_key())}")


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _SAME_FOR_ALL)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _passphrase(new: bool = False) -> bytes:
    text = os.environ.get(PASSPHRASE) or getpass.getpass("Passphrase of the key: ")
    if new and len(text) < _SHORTEST_PASSPHRASE:
        raise SystemExit(f"a passphrase has at least {_SHORTEST_PASSPHRASE} characters")
    if new and PASSPHRASE not in os.environ and getpass.getpass("Again: ") != text:
        raise SystemExit("these were two different ones")
    return text.encode()


if __name__ == "__main__":
    sys.exit(main())
