"""Speed and memory of `thoralite screen` on made-up films: `python -m benchmarks.screening [COUNT ...]`.

For each COUNT (default 50 500) that many distinct 1000x1250 16-bit DICOM films are written to a temporary folder and
screened by a process of its own; then five of 2000x2500, uncompressed and as RLE. Prints wall time, the median of each
stage and the process's peak memory.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, RLELossless, generate_uid

STAGES = ("read", "preprocess", "inference", "total")
_PEAK = (
    "import resource, subprocess, sys; code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL);"
    "print(code, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
)


def write_film(path: Path, seed: int, height: int, width: int, rle: bool = False) -> None:
    """Write a smooth 12-bit film with film grain as DICOM DX."""
    rng = np.random.default_rng(seed)
    coarse = Image.fromarray(rng.random((9, 7), np.float32))
    smooth = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC))
    pixels = np.clip(400 + 3000 * smooth + rng.normal(0, 12, (height, width)), 0, 4095).astype(np.uint16)
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.1.1"
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    dataset.Modality, dataset.PhotometricInterpretation = "DX", "MONOCHROME2"
    dataset.Rows, dataset.Columns, dataset.SamplesPerPixel = height, width, 1
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 16, 12, 11, 0
    dataset.PixelData = pixels.tobytes()
    if rle:
        dataset.compress(RLELossless)
    dataset.save_as(path, enforce_file_format=True)


def measure(folder: Path, out: Path) -> str:
    """Screen `folder` in a process of its own; returns a line of figures."""
    command = [sys.executable, "-m", "core.cli", "screen", str(folder), "--out", str(out)]
    start = time.perf_counter()
    measured = subprocess.run([sys.executable, "-c", _PEAK, *command], capture_output=True, text=True, check=True)
    wall = time.perf_counter() - start
    code, peak = measured.stdout.split()
    cases = json.loads((out / "results.json").read_text(encoding="utf-8"))["cases"]
    stages = {stage: statistics.median(case["ms"][stage] for case in cases) for stage in STAGES}
    median = ", ".join(f"{stage} {value:.1f}" for stage, value in stages.items())
    return f"exit {code}, {wall:.1f} s, {wall / len(cases) * 1000:.0f} ms a scan, median ms: {median}; peak {peak} MB"


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counts", nargs="*", type=int, default=[50, 500])
    for count in parser.parse_args().counts:
        with tempfile.TemporaryDirectory() as folder:
            scans = Path(folder, "scans")
            scans.mkdir()
            for index in range(count):
                write_film(scans / f"{index:04}.dcm", index, 1250, 1000)
            print(f"{count} films 1250x1000: {measure(scans, Path(folder, 'out'))}", flush=True)
    for name, rle in (("uncompressed", False), ("RLE", True)):
        with tempfile.TemporaryDirectory() as folder:
            scans = Path(folder, "scans")
            scans.mkdir()
            for index in range(5):
                write_film(scans / f"{index}.dcm", index, 2500, 2000, rle)
            print(f"5 films 2500x2000 {name}: {measure(scans, Path(folder, 'out'))}", flush=True)


if __name__ == "__main__":
    main()
