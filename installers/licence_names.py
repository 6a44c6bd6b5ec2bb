"""Under which licence others' parts are passed on, as SPDX expressions, where they do not say it in that form."""

from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

UNKNOWN: Final = "NOASSERTION"

# Python distributions whose metadata name their licence in free words or leave a choice, which is made here.
_DISTRIBUTIONS: Final = {
    "ifaddr": "MIT",
    "imagecodecs": "BSD-3-Clause",
    "onnxruntime": "MIT",
    "pydicom": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",  # the exception is for programs built with it
    "pynetdicom": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "reportlab": "BSD-3-Clause",
    "rich": "MIT",
    "shiboken6": "LGPL-3.0-only",
    "uharfbuzz": "Apache-2.0",
}

# Libraries of the system, and those that wheels bring from elsewhere, by the beginning of their file names; the longest
# one counts.
_LIBRARIES: Final = {
    "api-ms-win": "LicenseRef-Microsoft-Runtime",
    "concrt": "LicenseRef-Microsoft-Runtime",
    "libbrotli": "MIT",
    "libbsd": "BSD-3-Clause",
    "libbz2": "bzip2-1.0.6",
    "libcap": "BSD-3-Clause OR GPL-2.0-only",
    "libcharls": "BSD-3-Clause",
    "libcrypto": "Apache-2.0",
    "libdbus": "AFL-2.1 OR GPL-2.0-or-later",
    "libexpat": "MIT",
    "libffi": "MIT",
    "libfontconfig": "HPND",
    "libfreetype": "FTL OR GPL-2.0-or-later",
    "libfribidi": "LGPL-2.1-or-later",
    "libgcc_s": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgcrypt": "LGPL-2.1-or-later",
    "libgfortran": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libglib": "LGPL-2.1-or-later",
    "libgomp": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libgpg-error": "LGPL-2.1-or-later",
    "libgthread": "LGPL-2.1-or-later",
    "libharfbuzz": "MIT",
    "libimagequant": "GPL-3.0-or-later",
    "libjpeg": "IJG AND BSD-3-Clause",
    "liblcms2": "MIT",
    "liblz4": "BSD-2-Clause",
    "liblzma": "0BSD",
    "libmd": "BSD-3-Clause",
    "libopenjp2": "BSD-2-Clause",
    "libpcre2": "BSD-3-Clause",
    "libpng": "libpng-2.0",
    "libquadmath": "LGPL-2.1-or-later",
    "libreadline": "GPL-3.0-or-later",
    "libscipy_openblas": "BSD-3-Clause",
    "libsharpyuv": "BSD-3-Clause",
    "libsqlite3": "blessing",
    "libssl": "Apache-2.0",
    "libstdc++": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libsystemd": "LGPL-2.1-or-later",
    "libtiff": "libtiff",
    "libuuid": "BSD-3-Clause",
    "libwebp": "BSD-3-Clause",
    "libX": "MIT",
    "libxcb": "MIT",
    "libxkb": "MIT",
    "libz": "Zlib",
    "libzstd": "BSD-3-Clause",
    "msvcp": "LicenseRef-Microsoft-Runtime",
    "ucrtbase": "LicenseRef-Microsoft-Runtime",
    "vcruntime": "LicenseRef-Microsoft-Runtime",
}


def licence_of_distribution(distribution: Distribution) -> str:
    """The SPDX expression of a Python distribution; `NOASSERTION` where it states none and nobody has looked."""
    about = distribution.metadata
    stated = about.get_all("License-Expression") or [UNKNOWN]
    return _DISTRIBUTIONS.get(about["Name"].lower().replace("_", "-"), str(stated[0]))


def licence_of_library(path: str) -> str:
    """The SPDX expression of a system library, by its file name."""
    name = Path(path).name
    known = [start for start in _LIBRARIES if name.lower().startswith(start.lower())]
    return _LIBRARIES[max(known, key=len)] if known else UNKNOWN


def forbids_closed_installers(licence: str) -> bool:
    """Whether a part under this expression may not be in the package: GPL, with neither an exception nor a choice."""
    return all("GPL" in choice and "LGPL" not in choice and " WITH " not in choice for choice in licence.split(" OR "))
