"""Runs before either program: both take their modules from one archive, not each from a copy of its own.

PyInstaller puts an archive of all modules into each executable. Ours hold an empty one, and what it gave to Python's
import system is replaced here by the archive that lies among the libraries. Only `os` and `sys` can be imported before.
"""

import os
import sys

import pyimod01_archive
import pyimod02_importers

_FOLDER = sys._MEIPASS  # type: ignore[attr-defined] # of the libraries; only a packaged program has it
pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(os.path.join(_FOLDER, "thoralite.pyz"), 0)
sys.path_importer_cache.clear()  # the finders in it know the empty archive
