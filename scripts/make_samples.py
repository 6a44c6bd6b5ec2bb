"""Writes resources/samples, byte for byte the same every time. SOURCES.md there says where each picture comes from.

    python scripts/make_samples.py --data FOLDER_OF_IMAGE_SETS

FOLDER_OF_IMAGE_SETS holds kermany_cxr/, hannover_cxr/ and pocus_ultrasound/, laid out as training/ reads them. The
photograph comes with scikit-learn, which the training extra installs.
"""

import argparse
import shutil
import sys
from pathlib import Path

from phantom import write_phantom_series
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    ComputedRadiographyImageStorage,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    UltrasoundMultiFrameImageStorage,
)
from sample_dicom import new_dataset, save
from sklearn.datasets import load_sample_images

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"

KERMANY = Path("kermany_cxr/test")
NORMAL = KERMANY / "NORMAL/IM-0043-0001.jpg"
BACTERIAL = KERMANY / "PNEUMONIA/person128_bacteria_608.jpg"
VIRAL = KERMANY / "PNEUMONIA/person34_virus_76.jpg"
COVID = Path("hannover_cxr/covid/0578e08b.jpg")
CLIP = Path("pocus_ultrasound/covid")
CLIP_FRAMES = "Cov_convex_volpecelli_sonographic_v1_frame*.jpg"
CLIP_FRAME_TIME_MS = 1490  # the set keeps about every 45th frame of the video; taken as 30 a second


def main() -> int:
    """Writes every sample; returns the process's exit code."""
    parser = argparse.ArgumentParser(description="Write resources/samples.")
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds the image sets")
    data: Path = parser.parse_args().data
    for old in SAMPLES.iterdir():
        if old.name != "SOURCES.md":
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copyfile(data / NORMAL, SAMPLES / "xray-normal-child.jpg")
    shutil.copyfile(data / VIRAL, SAMPLES / "xray-viral-pneumonia-child.jpg")
    Image.open(data / BACTERIAL).convert("L").save(SAMPLES / "xray-bacterial-pneumonia-child.png", optimize=True)
    xray = SAMPLES / "xray-covid19-adult.dcm"
    write_xray(data / COVID, xray)
    (SAMPLES / "damaged-xray.dcm").write_bytes(xray.read_bytes()[: xray.stat().st_size // 2])
    write_clip(sorted((data / CLIP).glob(CLIP_FRAMES)), SAMPLES / "ultrasound-covid19-clip.dcm")
    write_phantom_series(SAMPLES / "ct-phantom")
    photograph = next(name for name in load_sample_images().filenames if name.endswith("china.jpg"))
    shutil.copyfile(photograph, SAMPLES / "photograph.jpg")
    return 0


def set_picture(dataset: Dataset, picture: Image.Image) -> None:
    """Describes 8-bit grey pixels of the size of `picture`, 0 black."""
    dataset.Rows, dataset.Columns = picture.height, picture.width
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit = 7
    dataset.PixelRepresentation = 0
    dataset.LossyImageCompression = "01"
    dataset.LossyImageCompressionMethod = "ISO_10918_1"


def write_xray(source: Path, target: Path) -> None:
    """One published film as an uncompressed CR image of a fictional patient."""
    picture = Image.open(source).convert("L")
    dataset = new_dataset(ComputedRadiographyImageStorage, "CR", "xray", ExplicitVRLittleEndian)
    dataset.PatientName = "SAMPLE^XRAY"
    dataset.PatientID = "SAMPLE-0001"
    dataset.ImageType = ["DERIVED", "SECONDARY"]
    dataset.SeriesDescription = "SAMPLE chest film, see SOURCES.md"
    dataset.DerivationDescription = "Published JPEG wrapped as DICOM; patient and dates are fictional"
    dataset.BodyPartExamined = "CHEST"
    dataset.ViewPosition = "AP"
    set_picture(dataset, picture)
    dataset.WindowCenter, dataset.WindowWidth = 128, 256
    dataset.PixelData = picture.tobytes()
    save(dataset, target)


def write_clip(frames: list[Path], target: Path) -> None:
    """Published frames, their JPEG bytes untouched, as a multi-frame ultrasound image of a fictional patient."""
    dataset = new_dataset(UltrasoundMultiFrameImageStorage, "US", "clip", JPEGBaseline8Bit)
    dataset.PatientName = "SAMPLE^ULTRASOUND"
    dataset.PatientID = "SAMPLE-0002"
    dataset.ImageType = ["DERIVED", "SECONDARY"]
    dataset.SeriesDescription = "SAMPLE lung ultrasound, see SOURCES.md"
    dataset.DerivationDescription = "Published frames wrapped as DICOM; patient and dates are fictional"
    dataset.BodyPartExamined = "CHEST"
    set_picture(dataset, Image.open(frames[0]))
    dataset.NumberOfFrames = len(frames)
    dataset.FrameIncrementPointer = 0x00181063
    dataset.FrameTime = CLIP_FRAME_TIME_MS
    dataset.PixelData = encapsulate([frame.read_bytes() for frame in frames])
    dataset["PixelData"].is_undefined_length = True
    save(dataset, target)


if __name__ == "__main__":
    sys.exit(main())
