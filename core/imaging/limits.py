"""How much one file may ask for. A scan beyond a limit fails with TOO_LARGE instead of stopping the computer.

The numbers are chosen for a laptop with 2 GB of memory; real scans stay far below them: the largest detectors
and film scanners in use give 15 to 85 megapixels, a chest CT 200 to 1,500 slices.
"""

from typing import Final

MAX_FILE_BYTES: Final = 4 << 30
"""Size of a file that is opened at all. DICOM files are read frame by frame, so this is not held in memory."""

MAX_FRAME_PIXELS: Final = 89_478_485
"""Rows x columns of one picture: Pillow's own limit; 360 MB as float32."""

MAX_SCAN_PIXELS: Final = MAX_FRAME_PIXELS
"""Rows x columns x frames read of one scan: fewer frames are taken of a long clip of large pictures."""

MAX_INFLATED_BYTES: Final = 256 << 20
"""What a deflated DICOM file may unpack to: a film has 40 MB, a kilobyte of zeros deflated inflates to a megabyte."""

MAX_HEADER_ELEMENT_BYTES: Final = 64 << 20
"""Larger elements before the picture are skipped, never loaded."""

MAX_HEADER_READS: Final = 500_000
"""Read calls spent on one header, two to four for each element: seconds. A CT file of 2,000 frames needs 200,000."""

MAX_SEQUENCE_ITEMS: Final = 100_000
"""Items of a sequence that is looked into, all levels together."""

MAX_ARCHIVE_FILES: Final = 50_000
"""Files in an archive: a patient's disc has hundreds, a large study some thousand."""

MAX_ARCHIVE_BYTES: Final = 16 << 30
"""What an archive may unpack to, all files together."""

MAX_ARCHIVE_RATIO: Final = 200
"""How many times its size an archive may unpack to. Films shrink to a half, drawings to a hundredth."""

UNSUSPICIOUS_ARCHIVE_BYTES: Final = 256 << 20
"""What any archive may unpack to, whatever its ratio."""
