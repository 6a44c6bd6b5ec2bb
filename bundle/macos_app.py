"""What macOS wants to know of the program (Info.plist)."""

from typing import Any, Final

from core import __version__

IDENTIFIER: Final = "org.thoralite.desktop"
INFO: Final[dict[str, Any]] = {
    "CFBundleDisplayName": "ThoraLite",
    "CFBundleExecutable": "thoralite-desktop",
    "CFBundleShortVersionString": __version__,
    "CFBundleVersion": __version__,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "DICOM file",
            "CFBundleTypeRole": "Viewer",
            "CFBundleTypeExtensions": ["dcm", "dicom"],
            "LSItemContentTypes": ["org.nema.dicom"],
            "LSHandlerRank": "Alternate",
        },
        {
            "CFBundleTypeName": "Folder",
            "CFBundleTypeRole": "Viewer",
            "LSItemContentTypes": ["public.folder"],
            "LSHandlerRank": "Alternate",
        },
    ],
    "LSApplicationCategoryType": "public.app-category.medical",
    "LSBackgroundOnly": False,  # PyInstaller says so of an application that also holds a command line
    "LSMinimumSystemVersion": "14.0",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "Copyright The ThoraLite authors. Apache License 2.0",
    "NSRequiresAquaSystemAppearance": False,
}
