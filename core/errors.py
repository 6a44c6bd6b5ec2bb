"""The error tree. Every error has a code, one sentence and one advice, written for clinic staff.

Messages never hold patient data: a file is named by whoever shows the error, who knows its path.
"""

import errno
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
    ARCHIVE_LOCKED = "archive_locked"
    ARCHIVE_UNSAFE = "archive_unsafe"
    ARCHIVE_TOO_LARGE = "archive_too_large"
    ARCHIVE_WITHOUT_SCANS = "archive_without_scans"
    ARCHIVE_NOT_OPENED = "archive_not_opened"
    NOT_DICOM = "not_dicom"
    NO_STUDY = "no_study"
    SCAN_CHANGED = "scan_changed"
    MODEL_MISSING = "model_missing"
    MODEL_DAMAGED = "model_damaged"
    MODEL_INCOMPATIBLE = "model_incompatible"
    DISK_FULL = "disk_full"
    NOT_WRITTEN = "not_written"
    WORKSPACE_DAMAGED = "workspace_damaged"
    WORKSPACE_IN_USE = "workspace_in_use"
    WORKSPACE_NEWER = "workspace_newer"
    BAD_SETTING = "bad_setting"
    RECEIVER_NOT_STARTED = "receiver_not_started"
    RECEIVER_NO_SENDER = "receiver_no_sender"
    RECEIVER_FULL = "receiver_full"
    NO_LABELLED_SCANS = "no_labelled_scans"
    BAD_TABLE = "bad_table"
    STUDY_TOO_SMALL = "study_too_small"
    SETTINGS_NOT_KEPT = "settings_not_kept"
    WATCHED_FOLDER_GONE = "watched_folder_gone"
    UPDATE_NOT_A_PACK = "update_not_a_pack"
    UPDATE_NOT_READ = "update_not_read"
    UPDATE_DAMAGED = "update_damaged"
    UPDATE_NO_KEYS = "update_no_keys"
    UPDATE_NOT_SIGNED = "update_not_signed"
    UPDATE_UNSAFE = "update_unsafe"
    UPDATE_UNKNOWN = "update_unknown"
    UPDATE_WRONG_SYSTEM = "update_wrong_system"
    UPDATE_NOT_NEWER = "update_not_newer"
    UPDATE_DOES_NOT_FIT = "update_does_not_fit"
    UPDATE_NOT_PACKAGED = "update_not_packaged"
    UPDATE_NO_SPACE = "update_no_space"
    UPDATE_NOT_WRITTEN = "update_not_written"
    UPDATE_IN_WORK = "update_in_work"
    UPDATE_NOT_RUNNING = "update_not_running"
    UPDATE_OTHER_ANSWERS = "update_other_answers"
    UPDATE_NOTHING_BEFORE = "update_nothing_before"
    UPDATE_LOCKED = "update_locked"
    GROUP_SETTINGS_DAMAGED = "group_settings_damaged"
    GROUP_LOCK_UNKNOWN = "group_lock_unknown"
    GROUP_STUDY_DAMAGED = "group_study_damaged"
    GROUP_STUDY_UNFIT = "group_study_unfit"
    SET_BY_IT = "set_by_it"


SENTENCES: Final[dict[ErrorCode, str]] = {
    ErrorCode.NOT_AN_IMAGE: "This file is not an image.",
    ErrorCode.DAMAGED: "This file is damaged or incomplete.",
    ErrorCode.DECODER_MISSING: "This file is compressed in a way this program cannot read.",
    ErrorCode.NO_PIXELS: "This DICOM file contains no picture.",
    ErrorCode.TOO_LARGE: "This picture is too large to open safely.",
    ErrorCode.NOT_THIS_KIND: "This file holds data that is not a picture to look at.",
    ErrorCode.UNREADABLE: "This file could not be opened.",
    ErrorCode.UNEXPECTED: "The program made a mistake with this file.",
    ErrorCode.ARCHIVE_LOCKED: "This archive is protected by a password.",
    ErrorCode.ARCHIVE_UNSAFE: "This archive is not safe to open.",
    ErrorCode.ARCHIVE_TOO_LARGE: "This archive is too large to unpack on this computer.",
    ErrorCode.ARCHIVE_WITHOUT_SCANS: "There are no scans in this archive.",
    ErrorCode.ARCHIVE_NOT_OPENED: "This archive is packed in a way this program cannot read.",
    ErrorCode.NOT_DICOM: "Only DICOM scans can be exported as DICOM.",
    ErrorCode.NO_STUDY: "This DICOM file does not say which study it belongs to.",
    ErrorCode.SCAN_CHANGED: "This scan is no longer the one that was judged.",
    ErrorCode.MODEL_MISSING: "The program's model files are missing.",
    ErrorCode.MODEL_DAMAGED: "A model file was changed or damaged.",
    ErrorCode.MODEL_INCOMPATIBLE: "A model file does not fit this version of the program.",
    ErrorCode.DISK_FULL: "The disk is full.",
    ErrorCode.NOT_WRITTEN: "The results could not be written.",
    ErrorCode.WORKSPACE_DAMAGED: "The stored results of this folder are damaged.",
    ErrorCode.WORKSPACE_IN_USE: "Another ThoraLite is working in this folder.",
    ErrorCode.WORKSPACE_NEWER: "The results in this folder were stored by a newer ThoraLite.",
    ErrorCode.BAD_SETTING: "This setting is not possible.",
    ErrorCode.RECEIVER_NOT_STARTED: "Scans cannot be received from the network.",
    ErrorCode.RECEIVER_NO_SENDER: "No machine may send scans to this computer yet.",
    ErrorCode.RECEIVER_FULL: "The space set aside for received scans is used up, so no more are accepted.",
    ErrorCode.NO_LABELLED_SCANS: "No labelled scans were found there.",
    ErrorCode.BAD_TABLE: "This table does not say which scan shows what.",
    ErrorCode.STUDY_TOO_SMALL: "There are too few scans for thresholds of your own.",
    ErrorCode.SETTINGS_NOT_KEPT: "The settings could not be saved.",
    ErrorCode.WATCHED_FOLDER_GONE: "The watched folder is not there.",
    ErrorCode.UPDATE_NOT_A_PACK: "This file is not a ThoraLite update.",
    ErrorCode.UPDATE_NOT_READ: "The update file could not be read.",
    ErrorCode.UPDATE_DAMAGED: "This update file is damaged or incomplete. Nothing was changed.",
    ErrorCode.UPDATE_NO_KEYS: "This program takes no updates from files: it was delivered without a key to check them.",
    ErrorCode.UPDATE_NOT_SIGNED: (
        "This update does not come from those who deliver your program, or it was changed on the way. Nothing was "
        "changed."
    ),
    ErrorCode.UPDATE_UNSAFE: "This update is not safe to unpack. Nothing was changed.",
    ErrorCode.UPDATE_UNKNOWN: "This update is of a kind that this version of the program does not know.",
    ErrorCode.UPDATE_WRONG_SYSTEM: "This update is for another kind of computer.",
    ErrorCode.UPDATE_NOT_NEWER: "This update is not newer than what is in use.",
    ErrorCode.UPDATE_DOES_NOT_FIT: "These models were made for another version of the program.",
    ErrorCode.UPDATE_NOT_PACKAGED: "This program does not run from an installed package, so a file cannot update it.",
    ErrorCode.UPDATE_NO_SPACE: "There is not enough room on the disk for this update.",
    ErrorCode.UPDATE_NOT_WRITTEN: "The update could not be stored. What was in use stays in use.",
    ErrorCode.UPDATE_IN_WORK: "Another update is being installed at this moment.",
    ErrorCode.UPDATE_NOT_RUNNING: "The new version does not run on this computer, so it was not put in use.",
    ErrorCode.UPDATE_OTHER_ANSWERS: (
        "The new version does not give its released answers on this computer, so it was not put in use."
    ),
    ErrorCode.UPDATE_NOTHING_BEFORE: "There is no earlier version to go back to.",
    ErrorCode.UPDATE_LOCKED: "Updates from files are switched off on this computer.",
    ErrorCode.GROUP_SETTINGS_DAMAGED: "The file with the settings of your IT staff cannot be read.",
    ErrorCode.GROUP_LOCK_UNKNOWN: "The settings of your IT staff lock something that this program does not know.",
    ErrorCode.GROUP_STUDY_DAMAGED: "Thresholds that your IT staff set cannot be read, so they are not used.",
    ErrorCode.GROUP_STUDY_UNFIT: (
        "Thresholds that your IT staff set were measured with another model than the one here, so they are not used."
    ),
    ErrorCode.SET_BY_IT: "Set by your IT staff.",
}

ADVICE: Final[dict[ErrorCode, str]] = {
    ErrorCode.NOT_AN_IMAGE: "Choose a DICOM, PNG, JPEG or TIFF file.",
    ErrorCode.DAMAGED: "Copy or export the scan again from where it came.",
    ErrorCode.DECODER_MISSING: "Export the scan again without compression, or as PNG.",
    ErrorCode.NO_PIXELS: "Choose the file of the picture itself, not its report or index.",
    ErrorCode.TOO_LARGE: "Export the scan again in its normal size.",
    ErrorCode.NOT_THIS_KIND: "Choose the chest X-ray, CT or ultrasound picture itself.",
    ErrorCode.UNREADABLE: "Check that the disk is connected and that you may read this file.",
    ErrorCode.UNEXPECTED: "Leave this scan out, and send a support file to whoever helps you with ThoraLite.",
    ErrorCode.ARCHIVE_LOCKED: "Unpack it with its password and open the folder with the scans.",
    ErrorCode.ARCHIVE_UNSAFE: "Ask for the scans on a disc or USB stick instead.",
    ErrorCode.ARCHIVE_TOO_LARGE: "Free some space, or unpack it on another drive and open the folder with the scans.",
    ErrorCode.ARCHIVE_WITHOUT_SCANS: "Choose the archive or folder that holds DICOM, PNG, JPEG or TIFF files.",
    ErrorCode.ARCHIVE_NOT_OPENED: "Unpack it with another program and open the folder with the scans.",
    ErrorCode.NOT_DICOM: "Use the PDF report of this scan instead.",
    ErrorCode.NO_STUDY: "Export the scan again from the machine or the archive it came from.",
    ErrorCode.SCAN_CHANGED: "Screen it again, then export it.",
    ErrorCode.MODEL_MISSING: "Install ThoraLite again.",
    ErrorCode.MODEL_DAMAGED: "Install ThoraLite again.",
    ErrorCode.MODEL_INCOMPATIBLE: "Install ThoraLite again.",
    ErrorCode.DISK_FULL: "Free some space and start again: finished scans are kept.",
    ErrorCode.NOT_WRITTEN: "Check that you may write in this folder, and that no file in it is open.",
    ErrorCode.WORKSPACE_DAMAGED: "Let the program repair them, or choose another folder for the results.",
    ErrorCode.WORKSPACE_IN_USE: "Wait until it has finished, or choose another folder for the results.",
    ErrorCode.WORKSPACE_NEWER: "Install the newer version on this computer, or choose another folder for the results.",
    ErrorCode.BAD_SETTING: "Correct it and try again.",
    ErrorCode.RECEIVER_NOT_STARTED: (
        "Check the address and the port in the settings: the address must be one of this computer's, and no other "
        "program may use the port."
    ),
    ErrorCode.RECEIVER_NO_SENDER: "Enter the DICOM name (AE title) of the machine in the settings.",
    ErrorCode.RECEIVER_FULL: "Delete received scans that are no longer needed, or allow more space in the settings.",
    ErrorCode.NO_LABELLED_SCANS: (
        "Choose a folder that holds one folder for each kind of scan, for example normal and pneumonia."
    ),
    ErrorCode.BAD_TABLE: "Save it as CSV with the columns file and label, and patient where it is known.",
    ErrorCode.STUDY_TOO_SMALL: "Add scans of at least ten patients with and ten without pneumonia.",
    ErrorCode.WATCHED_FOLDER_GONE: "Connect its drive, or choose another folder in the settings.",
    ErrorCode.GROUP_SETTINGS_DAMAGED: (
        "Tell them. The program works without it; until it is repaired, thresholds cannot be changed, scans are not "
        "received from the network, and the program is not updated."
    ),
    ErrorCode.GROUP_LOCK_UNKNOWN: (
        "Tell them. Until the file is corrected, thresholds, the receiver and updates are locked."
    ),
    ErrorCode.GROUP_STUDY_DAMAGED: "Tell them: the answers are decided by other thresholds until then.",
    ErrorCode.GROUP_STUDY_UNFIT: "Tell them: the study is to be repeated with this version of the program.",
    ErrorCode.SET_BY_IT: "Ask them if it is to be changed.",
    ErrorCode.SETTINGS_NOT_KEPT: "Check that the disk is not full and that you may write in your own folders.",
    ErrorCode.UPDATE_NOT_A_PACK: "Choose the file whose name ends with .thoraliteupdate.",
    ErrorCode.UPDATE_NOT_READ: "Check that the USB stick is connected, and choose the file again.",
    ErrorCode.UPDATE_DAMAGED: "Copy it again from where it came, or ask for another copy.",
    ErrorCode.UPDATE_NO_KEYS: "Ask your IT staff to install the new version with its installer.",
    ErrorCode.UPDATE_NOT_SIGNED: "Do not use this file. Ask those who gave you the program for the update.",
    ErrorCode.UPDATE_UNSAFE: "Do not use this file. Ask those who gave you the program for another one.",
    ErrorCode.UPDATE_UNKNOWN: "Ask your IT staff to install the new version with its installer.",
    ErrorCode.UPDATE_WRONG_SYSTEM: "Ask for the update file that is made for the system of this computer.",
    ErrorCode.UPDATE_NOT_NEWER: "If you want the version from before, choose to go back to it.",
    ErrorCode.UPDATE_DOES_NOT_FIT: "Ask for the models that were made for your version of the program.",
    ErrorCode.UPDATE_NOT_PACKAGED: "Update it the way it was installed.",
    ErrorCode.UPDATE_NO_SPACE: "Free some space and choose the file again.",
    ErrorCode.UPDATE_NOT_WRITTEN: "Check that the disk is not full and that you may write in your own folders.",
    ErrorCode.UPDATE_IN_WORK: "Wait until that is done.",
    ErrorCode.UPDATE_NOT_RUNNING: "Go on with the present version and tell your IT staff.",
    ErrorCode.UPDATE_OTHER_ANSWERS: "Go on with the present version and tell your IT staff.",
    ErrorCode.UPDATE_NOTHING_BEFORE: "Ask your IT staff to install the version you want with its installer.",
    ErrorCode.UPDATE_LOCKED: "Ask your IT staff.",
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


class UpdateError(ThoraLiteError):
    """An update was refused or could not be put in use; what was in use stays in use."""


def write_error(error: OSError) -> ReportError:
    """What a person can do about a file that could not be written."""
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return ReportError(ErrorCode.DISK_FULL if full else ErrorCode.NOT_WRITTEN, error.strerror or "")
