"""Loads pydicom in one piece; every module that needs it imports this one first.

The parts of pydicom import each other. Two threads that begin with two of its parts at once would leave each other with
halves of it, and every DICOM file would be called damaged until the next start. Here the second waits for the first.
"""

import pydicom

__all__ = ["pydicom"]
