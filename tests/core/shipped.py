"""Which models lie in models/."""

from core.manifest import load_manifest
from core.paths import MODELS

MANIFESTS = [load_manifest(path.parent) for path in sorted(MODELS.glob("*/manifest.json"))]
