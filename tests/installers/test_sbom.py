"""The bill of materials names what is in a package, and nothing that is only in the wheels it was built from."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from installers.parts import Part, write_parts

pytest.importorskip("cyclonedx", reason="cyclonedx-python-lib is not installed: pip install '.[build]'")

from installers.sbom import write_sbom

FILES = (
    "PIL/_webp.cpython-311-x86_64-linux-gnu.so",
    "pillow.libs/libfreetype-57f805ba.so.6.20.6",
    "pillow.libs/libopenjp2-e530e1bf.so.2.5.4",
    "pillow.libs/libquadmath-96973f99.so.0.0.0",
    "pillow.libs/libXau-154567c4.so.6.0.0",
)
OF_THE_WHEEL = [
    {"name": "pillow"},
    {"name": "PIL._webp"},
    {"name": "PIL._avif"},
    {"name": "FreeType", "version": "2.14", "scope": "optional", "licenses": [{"license": {"id": "FTL"}}]},
    {"name": "OpenJPEG", "scope": "optional"},
    {"name": "libimagequant", "scope": "optional", "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]},
    {"name": "pybind11", "scope": "excluded"},
    {"name": "zlib", "scope": "required"},
]
COPIED_IN = [{"name": "pillow"}, {"name": "libXau"}, {"name": "libgomp"}]


def described(folder: Path) -> dict[str, Any]:
    """What the bill says of a package with this one part."""
    texts = folder / "licenses/pillow"
    texts.mkdir(parents=True)
    for name, rows in (("pillow.cdx.json", OF_THE_WHEEL), ("auditwheel.cdx.json", COPIED_IN)):
        (texts / name).write_text(json.dumps({"components": rows}), encoding="utf-8")
    for name in FILES:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"library")
    lists = tuple(f"licenses/pillow/{name}" for name in ("auditwheel.cdx.json", "pillow.cdx.json"))
    part = Part("pillow", "1.0", "MIT-CMU", "python", "pkg:pypi/pillow@1.0", FILES, lists)
    write_parts([part], folder / "licenses")
    write_sbom(folder, "1.2.3", datetime(2026, 1, 2, tzinfo=UTC), folder / "bom.json")
    components = json.loads((folder / "bom.json").read_text(encoding="utf-8"))["components"]
    (pillow,) = [component for component in components if component["name"] == "pillow"]
    return {component["name"]: component for component in pillow["components"]}


def test_libraries_that_were_left_out_are_not_named_and_optional_ones_that_are_in_are(tmp_path: Path) -> None:
    names = described(tmp_path).keys() - set(FILES)
    assert names == {"PIL._webp", "FreeType", "OpenJPEG", "zlib", "libXau"}


def test_a_library_that_a_wheel_brings_from_elsewhere_has_its_own_licence(tmp_path: Path) -> None:
    component = described(tmp_path)["pillow.libs/libquadmath-96973f99.so.0.0.0"]
    assert component["licenses"] == [{"license": {"id": "LGPL-2.1-or-later"}}]
