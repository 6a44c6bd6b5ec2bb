"""The error tree. Every error has a code, one sentence and one advice, written for clinic staff.

Messages never hold patient data: a file is named by whoever shows the error, who knows its path.
"""

from enum import StrEnum
from typing import Final


class ErrorCode(StrEnum):
    """What went wrong. The value is the stable code of results files and translations."""

    NOT_AN_IMAGE = "not_an_image"
    DAMAGED = "damaged"
    DECODER_MISSING = "decoder_missing"
    NO_PIXELS = "no_pixels"
    TOO_LARGE = "too_large"
    NOT_THIS_KIND = "not_this_kind"
    UNREADABLE = "unreadable"
    UNEXPECTED = "unexpected"
    MODEL_MISSING = "model_missing"
    MODEL_DAMAGED = "model_damaged"
    MODEL_INCOMPATIBLE = "model_incompatible"
    DISK_FULL = "disk_full"
    NOT_WRITTEN = "not_written"
    WORKSPACE_DAMAGED = "workspace_damaged"
    WORKSPACE_IN_USE = "workspace_in_use"
    BAD_SETTING = "bad_setting"


SENTENCES: Final[dict[ErrorCode, str]] = {
    ErrorCode.NOT_AN_IMAGE: "This file is not an image.",
    ErrorCode.DAMAGED: "This file is damaged or incomplete.",
    ErrorCode.DECODER_MISSING: "This file is compressed in a way this program cannot read.",
    ErrorCode.NO_PIXELS: "This DICOM file contains no picture.",
    ErrorCode.TOO_LARGE: "This picture is too large to open safely.",
    ErrorCode.NOT_THIS_KIND: "This file holds data that is not a picture to look at.",
    ErrorCode.UNREADABLE: "This file could not be opened.",
    ErrorCode.UNEXPECTED: "The program made a mistake with this file.",
    ErrorCode.MODEL_MISSING: "The program's model files are missing.",
    ErrorCode.MODEL_DAMAGED: "A model file was changed or damaged.",
    ErrorCode.MODEL_INCOMPATIBLE: "A model file does not fit this version of the program.",
    ErrorCode.DISK_FULL: "The disk is full.",
    ErrorCode.NOT_WRITTEN: "The results could not be written.",
    ErrorCode.WORKSPACE_DAMAGED: "The stored results of this folder are damaged.",
    ErrorCode.WORKSPACE_IN_USE: "Another ThoraLite is working in this folder.",
    ErrorCode.BAD_SETTING: "This setting is not possible.",
}

ADVICE: Final[dict[ErrorCode, str]] = {
    ErrorCode.NOT_AN_IMAGE: "Choose a DICOM, PNG, JPEG or TIFF file.",
    ErrorCode.DAMAGED: "Copy or export the scan again from where it came.",
    ErrorCode.DECODER_MISSING: "Export the scan again without compression, or as PNG.",
    ErrorCode.NO_PIXELS: "Choose the file of the picture itself, not its report or index.",
    ErrorCode.TOO_LARGE: "Export the scan again in its normal size.",
    ErrorCode.NOT_THIS_KIND: "Choose the chest X-ray, CT or ultrasound picture itself.",
    ErrorCode.UNREADABLE: "Check that the disk is connected and that you may read this file.",
    ErrorCode.UNEXPECTED: "Leave this scan out and send the log file to support.",
    ErrorCode.MODEL_MISSING: "Install ThoraLite again.",
    ErrorCode.MODEL_DAMAGED: "Install ThoraLite again.",
    ErrorCode.MODEL_INCOMPATIBLE: "Install ThoraLite again.",
    ErrorCode.DISK_FULL: "Free some space and start again: finished scans are kept.",
    ErrorCode.NOT_WRITTEN: "Check that you may write in this folder, and that no file in it is open.",
    ErrorCode.WORKSPACE_DAMAGED: "Choose another folder for the results, or start fresh.",
    ErrorCode.WORKSPACE_IN_USE: "Wait until it has finished, or choose another folder for the results.",
    ErrorCode.BAD_SETTING: "Correct it and try again.",
}


class ThoraLiteError(Exception):
    """An error a person can act on.

    Args:
        code: what went wrong.
        detail: a short technical cause without patient data, for the log and for IT staff; may be empty.
    """

    def __init__(self, code: ErrorCode, detail: str = "") -> None:
        super().__init__(code, detail)  # both in args, so that the error survives pickling
        self.code = code
        self.detail = detail

    @property
    def message(self) -> str:
        """One English sentence: what happened."""
        return SENTENCES[self.code]

    @property
    def advice(self) -> str:
        """One English sentence: what to do."""
        return ADVICE[self.code]

    def __str__(self) -> str:
        return f"{self.message} {self.advice}" + (f" ({self.detail})" if self.detail else "")


class ScanError(ThoraLiteError):
    """This scan cannot be read; the batch goes on with the next."""


class ModelError(ThoraLiteError):
    """A model cannot be used; nothing may be answered with it."""


class ReportError(ThoraLiteError):
    """Results or stored state cannot be read or written; the batch stops and can be resumed."""


class SettingsError(ThoraLiteError):
    """A value the user gave cannot be used."""
