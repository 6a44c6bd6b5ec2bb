"""Pictures that are no chest X-rays, to measure (and choose) how well they are refused."""

from importlib import resources
from pathlib import Path
from typing import Final

PER_KIND: Final = 150
_MEDICAL_MNIST: Final = ("AbdomenCT", "BreastMRI", "ChestCT", "Hand", "HeadCT", "CXR")
_SCIKIT_IMAGE: Final = (
    "astronaut.png", "brick.png", "camera.png", "cell.png", "chelsea.png", "clock_motion.png", "coffee.png",
    "coins.png", "grass.png", "gravel.png", "hubble_deep_field.jpg", "ihc.png", "moon.png", "motorcycle_left.png",
    "page.png", "retina.jpg", "rocket.jpg", "text.png")  # fmt: skip
_SCIKIT_LEARN: Final = ("china.jpg", "flower.jpg")
# Blurred chest X-rays of 64x64 pixels: listed beside the others, but not wrong to accept.
UPSCALED_XRAYS: Final = "medical_mnist CXR (64 px chest X-rays)"

# Words in the names of the kinds that are what a model is for, or other views of it.
OWN_KINDS: Final = {"cxr": (), "ct": ("chest CT", "ChestCT"), "us": ("ultrasound",)}


def non_xrays(root: Path) -> dict[str, list[Path]]:
    """Picture files by kind, an even selection of at most 150 a kind; sets that are absent are left out."""
    kinds = {f"medical_mnist {name} (64 px)": root / "medical_mnist_64px" / name for name in _MEDICAL_MNIST[:-1]}
    kinds[UPSCALED_XRAYS] = root / "medical_mnist_64px" / "CXR"
    kinds["lung ultrasound (pocus)"] = root / "pocus_ultrasound"
    kinds["chest CT (covid_ct)"] = root / "covid_ct"
    kinds["chest CT, lungs on black (drenet_ct)"] = root / "drenet_ct"
    found = {kind: _even(sorted(folder.rglob("*.[jp][pn]*g"))) for kind, folder in kinds.items() if folder.is_dir()}
    found["photographs (scikit-image, scikit-learn)"] = photographs()
    return found


def foreign_pictures(task: str, root: Path) -> dict[str, list[Path]]:
    """Pictures by kind that a task's model is not for: `non_xrays` without its own kinds, and X-rays instead."""
    own = OWN_KINDS[task]
    kinds = {kind: paths for kind, paths in non_xrays(root).items() if not any(word in kind for word in own)}
    xrays = root / "covid19_radiography_cxr"
    if task != "cxr" and xrays.is_dir():
        kinds["chest X-rays (covid19_radiography_cxr)"] = _even(sorted(xrays.rglob("*.[jp][pn]*g")))
    return kinds


def photographs() -> list[Path]:
    """Photographs, textures and text installed with scikit-image and scikit-learn."""
    places = [("skimage.data", name) for name in _SCIKIT_IMAGE]
    places += [("sklearn.datasets", f"images/{name}") for name in _SCIKIT_LEARN]
    return [Path(str(resources.files(package).joinpath(name))) for package, name in places]


def _even(files: list[Path]) -> list[Path]:
    step = max(1, len(files) // PER_KIND)
    return files[::step][:PER_KIND]
