"""Which Python modules are shipped beyond, and which in spite of, what the imports say."""

from typing import Final

from PyInstaller.utils.hooks import collect_submodules

_CODECS: Final = ("_shared", "_shared_cython", "_imcd", "_jpeg8", "_jpegls", "_jpeg2k")
_PICTURES_READ: Final = frozenset({"Bmp", "Gif", "Jpeg", "Mpo", "Png", "Ppm", "Tiff", "WebP"})  # Ppm: Pillow wants it

# imagecodecs loads its compiled parts by name and pydicom its decoders, which PyInstaller cannot see; the missing ones
# would fail silently. The command line is here because the window does not import it.
HIDDEN: Final = [
    *collect_submodules("core.cli"),
    *collect_submodules("pydicom.pixels"),
    *(f"imagecodecs.{part}" for part in _CODECS),
]

_TRAINING: Final = ["training", "tensorflow", "keras", "tf2onnx", "onnx", "torch", "sklearn", "scipy", "matplotlib"]
_WORKBENCH: Final = ["tkinter", "pytest", "unittest", "doctest", "pdb", "pydoc", "lib2to3", "idlelib", "ensurepip"]
_INSTALLING: Final = ["setuptools", "distutils", "pkg_resources", "wheel", "pip", "_distutils_hack"]
# pydicom fetches its test files with these; nothing of ours asks for one.
_INTERNET: Final = ["requests", "urllib3", "certifi", "charset_normalizer", "idna", "tqdm"]
_TERMINAL: Final = ["readline", "curses", "_curses"]  # GNU Readline's licence does not allow it, either
_NOT_CALLED: Final = [
    "_CharLS",  # a second decoder of JPEG-LS
    "asyncio",
    "attr",  # rich looks for it to print its classes; only the SBOM's library brings it here
    "defusedxml",
    "jpeg_ls",
    "markdown_it",  # with Pygments: colours of source code and Markdown, which rich offers, too
    "numpy.f2py",
    "numpy.testing",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "PIL._avif",
    "PIL._imagingtk",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "pygments",
    "threadpoolctl",
    "xmlrpc",
]


def not_shipped() -> list[str]:
    """Modules that some library imports where it finds them, and does without where not."""
    from PIL import _plugins

    plugins = [f"PIL.{name}" for name in _plugins if name.removesuffix("ImagePlugin") not in _PICTURES_READ]
    return [*_TRAINING, *_WORKBENCH, *_INSTALLING, *_INTERNET, *_TERMINAL, *_NOT_CALLED, *plugins]
