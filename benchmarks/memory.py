"""Memory of window and command line during a batch: `python -m benchmarks.memory [--package DIR] [--limit MB]`.

Writes 200 films (180 of 1250x1000 and 20 of 3000x3000 pixels, 16 bits), a CT series of 400 slices of 512x512 and a
clip, all made of the samples, into a temporary folder (a gigabyte), and screens them with all reports by the command
line and in the window, each on one core of the processor. Prints the peak of the resident memory (VmHWM: what a task
manager shows, with the parts of libraries and files that the system can drop at any time) and of the part that it
cannot drop (RssAnon, looked at ten times a second), of the program at rest, and of the whole batch.

With --limit the program may have no more private memory than that (RLIMIT_DATA, which counts what it asked for, also
where it never touched it; so it is the harder limit); asked for more, it must say so of one scan and go on. Linux only.
"""

import argparse
import json
import tempfile
import time
from pathlib import Path
from subprocess import Popen

import numpy as np
import pydicom
from numpy.typing import NDArray
from PIL import Image
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian, generate_uid

from benchmarks.window import LOOK, commands, data_folder, has_said, running, screen, wait
from core.paths import SAMPLES

SMALL, LARGE, SLICES = 180, 20, 400
SETTLE = 5.0  # seconds
MB = 1 << 20


def write_scans(folder: Path, small: int = SMALL, large: int = LARGE, slices: int = SLICES) -> None:
    """Write the films, the series and a clip."""
    picture = Image.open(SAMPLES / "xray-normal-child.jpg").convert("F")
    sizes = [(1250, 1000)] * small + [(3000, 3000)] * large
    for index, (height, width) in enumerate(sizes):
        film = np.asarray(picture.resize((width, height), Image.Resampling.BICUBIC))
        write_film(folder / f"film{index:04}.dcm", film, index)
    write_series(folder / "ct", slices)
    clip = SAMPLES / "ultrasound-covid19-clip.dcm"
    (folder / clip.name).write_bytes(clip.read_bytes())


def write_film(path: Path, grey: NDArray[np.float32], seed: int) -> None:
    """Write a film (H, W), 0..255, with grain of its own, as 12 bits of uncompressed DICOM DX."""
    grain = np.random.default_rng(seed).normal(0, 12, grey.shape)
    pixels = np.clip(grey * 16 + grain, 0, 4095).astype(np.uint16)
    film = pydicom.Dataset()
    film.file_meta = pydicom.dataset.FileMetaDataset()
    film.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    film.SOPClassUID = film.file_meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    film.SOPInstanceUID = film.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    film.Modality, film.PhotometricInterpretation = "DX", "MONOCHROME2"
    film.Rows, film.Columns = pixels.shape
    film.SamplesPerPixel, film.PixelRepresentation = 1, 0
    film.BitsAllocated, film.BitsStored, film.HighBit = 16, 12, 11
    film.PixelData = pixels.tobytes()
    film.save_as(path, enforce_file_format=True)


def write_series(folder: Path, slices: int) -> None:
    """Write the drawn thorax of the samples as one series of many slices of 512x512."""
    folder.mkdir()
    drawn = sorted((SAMPLES / "ct-phantom").iterdir())
    series, thickness = generate_uid(), 240 / slices
    for number in range(slices):
        one = pydicom.dcmread(drawn[number * len(drawn) // slices])
        pixels = one.pixel_array.repeat(2, axis=0).repeat(2, axis=1)
        one.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        one.SOPInstanceUID = one.file_meta.MediaStorageSOPInstanceUID = generate_uid()
        one.SeriesInstanceUID, one.InstanceNumber = series, number + 1
        one.Rows, one.Columns = pixels.shape
        one.ImagePositionPatient = [*one.ImagePositionPatient[:2], 240 - number * thickness]
        one.PixelData = pixels.tobytes()
        one.save_as(folder / f"{number:04}", enforce_file_format=True)


class Watch:
    """Looks at a program's memory while it runs."""

    def __init__(self, process: "Popen[bytes]") -> None:
        self._status = Path(f"/proc/{process.pid}/status")
        self._peak = self._kept = 0

    def look(self) -> None:
        """Take note of what there is now, in kB."""
        try:
            lines = (line.split() for line in self._status.read_text(encoding="ascii").splitlines())
        except OSError:  # it has just ended
            return
        now = {words[0]: int(words[1]) for words in lines if words[0] in ("VmHWM:", "RssAnon:")}
        self._peak = max(self._peak, now.get("VmHWM:", 0))
        self._kept = max(self._kept, now.get("RssAnon:", 0))

    def __str__(self) -> str:
        return f"peak {self._peak // 1024} MB, of it not droppable {self._kept // 1024} MB"


def measure_line(command: list[str], scans: Path) -> str:
    """Screen the scans by the command line; returns a line of figures."""
    start = time.perf_counter()
    with data_folder() as data:
        out = data / "out"
        with running([*command, "screen", str(scans), "--out", str(out)], data) as process:
            watch = Watch(process)
            while process.poll() is None:
                watch.look()
                time.sleep(LOOK)
        results = out / "results.json"
        cases = json.loads(results.read_text(encoding="utf-8"))["cases"] if results.exists() else []
    said = ", ".join(f"{sum(c['status'] == s for c in cases)} {s}" for s in ("answered", "refused", "failed"))
    return f"command line: {watch}; exit {process.returncode}, {said}; {time.perf_counter() - start:.0f} s"


def measure_window(command: list[str], paths: list[str], sign: str, display: str) -> str:
    """Start the window with these paths, and wait until its log says the sign; returns figures."""
    start = time.perf_counter()
    with data_folder() as data, running([*command, *paths], data, display) as process:
        watch = Watch(process)

        def done() -> bool:
            watch.look()
            return has_said(data, sign)

        wait(done, process)
        time.sleep(SETTLE)  # it shows what came last
        watch.look()
    return f"{watch}; {time.perf_counter() - start:.0f} s"


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", type=Path, metavar="DIR", help="folder of the packaged program")
    parser.add_argument("--limit", type=int, metavar="MB", help="private memory a program may ask for")
    parser.add_argument("--scans", type=Path, metavar="DIR", help="screen this instead of made-up scans")
    arguments = parser.parse_args()
    limit = ["prlimit", f"--data={arguments.limit * MB}"] if arguments.limit else []
    window, line = ([*limit, *command] for command in commands(arguments.package))
    with tempfile.TemporaryDirectory() as folder, screen() as display:
        scans = arguments.scans
        if scans is None:
            scans = Path(folder)
            write_scans(scans)
        print(measure_line(line, scans), flush=True)
        print("window at rest:", measure_window(window, [], "started", display), flush=True)
        print("window with the batch:", measure_window(window, [str(scans)], "batch ends", display), flush=True)


if __name__ == "__main__":
    main()
