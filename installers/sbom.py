"""The software bill of materials (CycloneDX 1.6, JSON): every part, native library and model in a package."""

import hashlib
import json
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from installers.licence_names import UNKNOWN, licence_of_library
from installers.parts import Part, read_parts

_LICENCE: Final = LicenseFactory().make_from_string
_KINDS: Final = {
    "python": ComponentType.LIBRARY,
    "library": ComponentType.LIBRARY,
    "interpreter": ComponentType.PLATFORM,
}
_COPIED_IN: Final = "auditwheel.cdx.json"  # the list of libraries that were copied into a wheel
_FILES_OF: Final = {"Little CMS 2": "lcms2", "OpenJPEG": "openjp2"}  # components whose libraries have other names
_DATA: Final = (  # what lies in the package as files, and under which licences
    ("fonts Noto Sans", "OFL-1.1"),
    ("font Droid Sans Fallback", "Apache-2.0"),
    ("sample scans", "CC-BY-4.0 AND CC-BY-3.0 AND CC-BY-2.0 AND Apache-2.0"),
)


def write_sbom(contents: Path, version: str, made: datetime, path: Path) -> None:
    """Describes the package whose contents (`_internal` on Linux and Windows) are in this folder.

    `made` stands in it as its time; the same package and time give the same file.
    """
    program = Component(
        name="ThoraLite",
        type=ComponentType.APPLICATION,
        version=version,
        bom_ref="thoralite",
        licenses=[_LICENCE("Apache-2.0")],
    )
    components = [*_parts(contents), *_models(contents), *_data()]
    bom = Bom(components=components)
    bom.metadata.component = program
    bom.metadata.timestamp = made.astimezone(UTC)
    bom.register_dependency(program, components)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"thoralite {version} {_state(contents)}")
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string()
    path.write_text(json.dumps(_with_model_cards(json.loads(text), contents), indent=1) + "\n", encoding="utf-8")


def _parts(contents: Path) -> Iterator[Component]:
    for part in read_parts(contents):
        yield Component(
            name=part.name,
            version=part.version or None,
            type=_KINDS[part.kind],
            bom_ref=part.purl,
            purl=PackageURL.from_string(part.purl),
            licenses=[_LICENCE(part.licence)],
            components=[*_inside(part, contents), *(_file(contents, name, part) for name in part.files)],
        )


def _inside(part: Part, contents: Path) -> Iterator[Component]:
    """What the part's own wheel says was built into it; and Qt, whose version PySide6 shares."""
    if part.name == "PySide6_Essentials":
        yield Component(
            name="Qt",
            version=part.version,
            bom_ref=f"{part.purl}#qt",
            purl=PackageURL("generic", None, "qt", part.version),
            licenses=[_LICENCE(part.licence)],
        )
    for text in (name for name in part.texts if name.endswith(".json")):
        for row in json.loads((contents / text).read_text(encoding="utf-8")).get("components", []):
            if row["name"].lower() != part.name.lower() and _is_inside(row, text, part):
                yield Component(
                    name=row["name"],
                    version=row.get("version"),
                    bom_ref=f"{part.purl}#{row['name']}",
                    licenses=[_LICENCE(licence)] if (licence := _stated_licence(row)) else [],
                )


def _is_inside(row: dict[str, Any], text: str, part: Part) -> bool:
    """Whether a component of a wheel's own list is in the package too, which holds only some of the wheel's libraries.

    A module, or a library of its own, is there if its file is; what is linked into others stands there as required.
    """
    name, scope = row["name"], row.get("scope", "required")
    if "." in name:  # PIL._webp
        return any(file.startswith(f"{name.replace('.', '/')}.") for file in part.files)
    if scope == "required" and not text.endswith(_COPIED_IN):
        return True
    return scope != "excluded" and _bare(_FILES_OF.get(name, name)) in {_bare(Path(file).name) for file in part.files}


def _bare(name: str) -> str:
    """`FreeType` and `libfreetype-57f805ba.so.6` alike."""
    return re.split(r"[-.]", name.lower())[0].removeprefix("lib")


def _stated_licence(row: dict[str, Any]) -> str:
    """The licence a component of another bill of materials has, as an SPDX expression; empty where it states none."""
    stated = row.get("licenses", [])
    return " AND ".join(one.get("expression") or one["license"].get("id") or one["license"]["name"] for one in stated)


def _file(contents: Path, name: str, part: Part) -> Component:
    """A native library; one that a wheel brings from elsewhere has a licence of its own."""
    own = licence_of_library(name)
    return Component(
        name=name,
        type=ComponentType.FILE,
        bom_ref=f"{part.purl}#{name}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=_sha256(contents / name))],
        licenses=[_LICENCE(own)] if own != UNKNOWN else [],
    )


def _models(contents: Path) -> Iterator[Component]:
    for manifest in _manifests(contents):
        yield Component(
            name=f"ThoraLite model {manifest['id']}",
            version=manifest["version"],
            type=ComponentType.MACHINE_LEARNING_MODEL,
            bom_ref=f"model-{manifest['id']}",
            description=manifest["intended_use"],
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=manifest["sha256"])],
            licenses=[_LICENCE(manifest["licence"])],
        )


def _data() -> Iterator[Component]:
    for name, licence in _DATA:
        yield Component(
            name=name, type=ComponentType.DATA, bom_ref=name.replace(" ", "-"), licenses=[_LICENCE(licence)]
        )


def _with_model_cards(bom: dict[str, Any], contents: Path) -> dict[str, Any]:
    """Adds what each model was trained on and under which licence, for which the library has no classes."""
    cards = {f"model-{manifest['id']}": _model_card(manifest) for manifest in _manifests(contents)}
    for component in bom["components"]:
        if card := cards.get(component["bom-ref"]):
            component["modelCard"] = card
    return bom


def _model_card(manifest: dict[str, Any]) -> dict[str, Any]:
    training = manifest["training"]
    sets = [
        {
            "type": "dataset",
            "name": data["title"],
            **({"contents": {"url": data["url"]}} if data["url"].startswith("http") else {}),
            "description": f"Licence: {data['licence']}. People: {data['people']}. Not in the package.",
        }
        for data in training["data_sets"].values()
    ]
    return {
        "modelParameters": {"approach": {"type": "supervised"}, "task": manifest["task"], "datasets": sets},
        "considerations": {
            "useCases": [manifest["intended_use"]],
            "technicalLimitations": [manifest["not_for"]],
        },
        "properties": [{"name": "thoralite:started_from", "value": training["started_from"]}],
    }


def _manifests(contents: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(contents.glob("models/*/manifest.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def _state(contents: Path) -> str:
    """A number of this very content."""
    files = sorted(path for path in contents.rglob("*") if path.is_file())
    return hashlib.sha256("".join(f"{path.name} {path.stat().st_size}\n" for path in files).encode()).hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
