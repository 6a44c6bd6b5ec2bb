"""The parts of a DICOM file that every sample shares: fictional study, dates and repeatable UIDs."""

from pathlib import Path

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, generate_uid


def new_dataset(sop_class: UID, modality: str, series: str, transfer_syntax: UID, instance: int = 1) -> Dataset:
    """A data set without pixels: identity, fictional date, UIDs that depend on `series` and `instance` alone."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = transfer_syntax
    dataset.SOPClassUID = sop_class
    dataset.SOPInstanceUID = sample_uid(series, f"instance {instance}")
    dataset.StudyInstanceUID = sample_uid(series, "study")
    dataset.SeriesInstanceUID = sample_uid(series, "series")
    dataset.Modality = modality
    dataset.StudyDate = dataset.SeriesDate = dataset.ContentDate = "20200401"
    dataset.StudyTime = dataset.SeriesTime = dataset.ContentTime = "120000"
    dataset.AccessionNumber = dataset.ReferringPhysicianName = dataset.PatientSex = dataset.PatientBirthDate = ""
    dataset.StudyID = "1"
    dataset.SeriesNumber = 1
    dataset.InstanceNumber = instance
    dataset.Manufacturer = "ThoraLite samples"
    dataset.InstitutionName = "SAMPLE, not a clinic"
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = "Published image; identity invented"
    return dataset


def sample_uid(*parts: str) -> UID:
    """A UID that is the same for the same parts, on every machine."""
    return generate_uid(entropy_srcs=["ThoraLite sample", *parts])


def save(dataset: Dataset, target: Path) -> None:
    """Writes a proper DICOM file, with preamble and file meta information."""
    dataset.save_as(target, enforce_file_format=True)
