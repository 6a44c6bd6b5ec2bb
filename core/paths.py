"""Where the program's own data files lie, the same from source and from the packaged program."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
MODELS: Final = ROOT / "models"
RESOURCES: Final = ROOT / "resources"
FONTS: Final = RESOURCES / "fonts"
ICONS: Final = RESOURCES / "icons"
SAMPLES: Final = RESOURCES / "samples"
STYLES: Final = RESOURCES / "styles"
TRANSLATIONS: Final = RESOURCES / "translations"
