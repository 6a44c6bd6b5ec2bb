"""Updates for tests: real packs of the shipped models, and of a small program that answers as the real one does."""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from core.cli import main
from core.paths import MODELS, SAMPLES
from core.update import Here
from core.update.surroundings import this_platform
from scripts.make_update import main as make_update

PASSPHRASE = "a long and only tested passphrase"
PROGRAM = """#!/bin/sh
case "$1" in
  --version) echo "thoralite {version}" ;;
  self-test) exit {self_test} ;;
  screen) mkdir -p "$4" && cp "$(dirname "$0")/results.json" "$4/results.json"; exit 3 ;;
esac
"""


@dataclass(frozen=True)
class Workshop:
    """Where packs are made, with a key that is trusted.

    Attributes:
        folder: of all that is made.
        key: the private key's file.
        keys: folder of the public one.
        results: what the shipped program says of the samples.
    """

    folder: Path
    key: Path
    keys: Path
    results: Path

    def models(self, name: str = "2027-01", fits: str = "0.1.0", released: str = "2027-01-31") -> Path:
        """A pack of the shipped models."""
        pack = self.folder / f"ThoraLite-models-{name}.thoraliteupdate"
        if not pack.is_file():
            told = ["--name", name, "--fits", fits, "--released", released]
            make_update(["models", str(MODELS), *told, *self._common()])
        return pack

    def program_folder(self, version: str = "0.2.0", self_test: int = 0) -> Path:
        """A folder with both programs."""
        folder = self.folder / f"program-{version}-{self_test}"
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "_internal/resources/update_keys").mkdir(parents=True)
        for name in ("thoralite", "thoralite-desktop"):
            path = folder / name
            path.write_text(PROGRAM.format(version=version, self_test=self_test))
            path.chmod(0o755)
        shutil.copy(self.results, folder)
        (folder / "_internal/library.so.1").write_bytes(b"library")
        (folder / "_internal/library.so").symlink_to("library.so.1")
        return folder

    def program(self, version: str = "0.2.0", self_test: int = 0) -> Path:
        """A pack of a small program."""
        make_update(["program", str(self.program_folder(version, self_test)), *self._common()])
        return self.folder / f"ThoraLite-{version}-{this_platform()}.thoraliteupdate"

    def _common(self) -> list[str]:
        return ["--key", str(self.key), "--out", str(self.folder)]


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """A place to make packs in."""
    if os.name == "nt":
        pytest.skip("the small program is a shell script")
    folder = tmp_path_factory.mktemp("workshop")
    os.environ["THORALITE_SIGNING_PASSPHRASE"] = PASSPHRASE
    make_update(["keygen", "tester", "--out", str(folder)])
    (folder / "keys").mkdir()
    shutil.copy(folder / "tester.pub", folder / "keys")
    main(["screen", str(SAMPLES), "--out", str(folder / "out"), "--report", "json"])
    return Workshop(folder, folder / "tester.key", folder / "keys", folder / "out/results.json")


def a_place(updates: Path, keys: Path, version: str = "0.1.0", **others: Any) -> Here:
    """A packaged program with its updates in a folder."""
    return Here(updates, keys, version, **{"platform": this_platform(), "packaged": True, **others})


def hand_made(
    path: Path,
    keys: Path,
    files: Mapping[str, bytes],
    told: Mapping[str, Any] | None = None,
    entries: Mapping[str, Any] | None = None,
    links: Mapping[str, str] | None = None,
) -> Path:
    """A well signed pack of models with files as no honest maker packs them.

    Args:
        path: of the pack.
        keys: folder its public key is put into.
        files: content by name, as it stands in the archive.
        told: what `update.json` says in place of the truth.
        entries: what it says of single files in place of the truth, by name.
        links: symbolic links, by name.
    """
    key = Ed25519PrivateKey.generate()
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (keys / "hand.pub").write_bytes(pem)
    listed = [
        {
            "path": name,
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            "executable": False,
            "link": "",
            **(entries or {}).get(name, {}),
        }
        for name, content in files.items()
    ]
    listed += [
        {"path": name, "size": 0, "sha256": "", "executable": False, "link": link}
        for name, link in (links or {}).items()
    ]
    document = {
        "schema": "thoralite-update/1",
        "kind": "models",
        "version": "hand",
        "platform": "any",
        "fits": ["0.1.0"],
        "released": "2027-01-31",
        "notes": "",
        "commands": {},
        "files": listed,
        **(told or {}),
    }
    text = json.dumps(document).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("update.json", text)
        archive.writestr("update.sig", key.sign(text))
        for name, content in files.items():
            archive.writestr(f"files/{name}", content)
    return path


def install_all(pack: Path, here: Here) -> None:
    """Install an update and agree to it."""
    from core.update import Installation

    with Installation(pack, here) as installation:
        for _ in installation.steps(lambda: False):
            pass
        installation.put_in_use()
