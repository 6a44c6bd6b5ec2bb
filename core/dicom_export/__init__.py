"""Answers as DICOM objects for an archive: a picture with its heat map, and a structured report."""
