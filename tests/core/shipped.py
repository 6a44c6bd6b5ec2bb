"""Which models lie in models/."""

import pytest

from core.manifest import ClassifierManifest, load_manifest
from core.paths import MODELS

MANIFESTS = [load_manifest(path.parent) for path in sorted(MODELS.glob("*/manifest.json"))]
SHIPPED = {manifest.modality.value for manifest in MANIFESTS if isinstance(manifest, ClassifierManifest)}


def judged(modality: str) -> pytest.MarkDecorator:
    """For what a model answers."""
    return pytest.mark.skipif(modality not in SHIPPED, reason=f"no {modality} model among the models yet")
