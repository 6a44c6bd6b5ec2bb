"""Writes resources/fonts, byte for byte the same from the same packages.

    apt-get install fonts-noto-core fonts-droid-fallback
    python scripts/make_fonts.py

The Noto fonts are taken as they are. The Chinese one is cut down to the characters of GBK with fontTools (`pip install
fonttools`), which is needed for nothing else.
"""

import argparse
import shutil
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"
SCRIPTS = ("", "Arabic", "Devanagari", "Bengali", "Sinhala", "Tamil")
WEIGHTS = ("Regular", "Bold")
CHINESE = "DroidSansFallback-Chinese.ttf"


def main() -> int:
    """Writes every font; returns the process's exit code."""
    parser = argparse.ArgumentParser(description="Write resources/fonts.")
    parser.add_argument("--from", dest="source", type=Path, default=Path("/usr/share/fonts/truetype"), metavar="DIR")
    source: Path = parser.parse_args().source
    for old in FONTS.glob("*.ttf"):
        old.unlink()
    for script in SCRIPTS:
        for weight in WEIGHTS:
            name = f"NotoSans{script}-{weight}.ttf"
            shutil.copyfile(source / "noto" / name, FONTS / name)
    write_chinese(source / "droid" / "DroidSansFallbackFull.ttf", FONTS / CHINESE)
    return 0


def write_chinese(source: Path, target: Path) -> None:
    """Cut the font down to common characters."""
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "vhea", "vmtx"]
    options.recalc_timestamp = False
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(text=common_characters())
    subsetter.subset(font)
    font.save(target, reorderTables=False)


def common_characters() -> str:
    """GBK, which has every simplified and traditional character in common use and those of names."""
    found: set[str] = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            found.update(bytes([lead, trail]).decode("gbk", errors="ignore"))
    # Other fonts have what is not Chinese, and have it better.
    return "".join(sorted(sign for sign in found if sign >= "\u2e80" or "\u2460" <= sign < "\u2500"))


if __name__ == "__main__":
    raise SystemExit(main())
