"""Every set is read as its publisher offers it: small made-up downloads with the published folders and tables."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.imaging.read import read_scan
from core.imaging.scan import Scan, ScanSource, Units
from training.data import entries
from training.data.catalogue import DATASETS
from training.data.datasets import Layout, Picture, look_for, picture_path, read_dataset


@pytest.fixture(autouse=True)
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is made while reading stays out of the repository."""
    monkeypatch.setattr(entries, "MADE", tmp_path / "made")
    return tmp_path / "made"


def _put(root: Path, *files: str) -> Path:
    generator = np.random.default_rng(0)
    for file in files:
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(generator.integers(0, 256, (24, 32), np.uint8)).save(path)
    return root


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _found(root: Path, name: str) -> set[tuple[str, str, str, str]]:
    assert look_for(root, name)[0] is Layout.ORIGINAL
    pictures = read_dataset(root, name)
    assert all(picture_path(root, picture).is_file() for picture in pictures)
    return {(Path(p.file).name, p.label, p.patient, p.publisher_split) for p in pictures}


def test_kermany(tmp_path: Path) -> None:
    top = "kermany_cxr/archive/chest_xray"
    _put(
        tmp_path,
        f"{top}/train/NORMAL/NORMAL2-IM-0343-0001.jpeg",
        f"{top}/train/PNEUMONIA/person7_bacteria_24.jpeg",
        f"{top}/val/PNEUMONIA/person7_bacteria_25.jpeg",
        f"{top}/test/PNEUMONIA/person7_virus_9.jpeg",
        f"{top}/test/NORMAL/IM-0005-0001.jpeg",
        f"{top}/test/PNEUMONIA/BACTERIA-1008087-0001.jpeg",
        "kermany_cxr/archive/__MACOSX/chest_xray/train/NORMAL/._IM-0005-0001.jpeg",
    )
    assert _found(tmp_path, "kermany_cxr") == {
        ("NORMAL2-IM-0343-0001.jpeg", "normal", "kermany_cxr/train/normal/NORMAL2-IM-0343", "train"),
        (
            "person7_bacteria_24.jpeg",
            "bacterial_pneumonia",
            "kermany_cxr/train/bacterial_pneumonia/person7_bacteria",
            "train",
        ),
        (
            "person7_bacteria_25.jpeg",
            "bacterial_pneumonia",
            "kermany_cxr/train/bacterial_pneumonia/person7_bacteria",
            "val",
        ),
        ("person7_virus_9.jpeg", "viral_pneumonia", "kermany_cxr/test/viral_pneumonia/person7_virus", "test"),
        ("IM-0005-0001.jpeg", "normal", "kermany_cxr/test/normal/IM-0005", "test"),
        (
            "BACTERIA-1008087-0001.jpeg",
            "bacterial_pneumonia",
            "kermany_cxr/test/bacterial_pneumonia/BACTERIA-1008087",
            "test",
        ),
    }


@pytest.mark.parametrize("inner", ["/images", ""])
def test_radiography_in_both_releases(tmp_path: Path, inner: str) -> None:
    top = "covid19_radiography_cxr/COVID-19_Radiography_Dataset"
    _put(
        tmp_path,
        f"{top}/COVID{inner}/COVID-1.png",
        f"{top}/Normal{inner}/Normal-1.png",
        f"{top}/Lung_Opacity{inner}/Lung_Opacity-1.png",
        f"{top}/Viral Pneumonia{inner}/Viral Pneumonia-1.png",
        f"{top}/COVID/masks/COVID-1.png",
    )
    assert _found(tmp_path, "covid19_radiography_cxr") == {
        ("COVID-1.png", "covid", "", ""),
        ("Normal-1.png", "normal", "", ""),
        ("Lung_Opacity-1.png", "pneumonia_unspecified", "", ""),
    }


def test_chestxray8(tmp_path: Path) -> None:
    top = "nih_chestxray8_cxr/X-Ray Image DataSet"
    _put(
        tmp_path,
        *(f"{top}/{n}" for n in ("No_findings/00001280_004.png", "Pneumonia/00004048_015.png", "Covid-19/a.png")),
    )
    assert _found(tmp_path, "nih_chestxray8_cxr") == {
        ("00001280_004.png", "normal", "nih_chestxray8_cxr/00001280", ""),
        ("00004048_015.png", "pneumonia_unspecified", "nih_chestxray8_cxr/00004048", ""),
    }


def test_cohen(tmp_path: Path) -> None:
    findings = {
        "a.png": ("Pneumonia/Viral/COVID-19", "PA", "X-ray", "CC BY-NC-SA"),
        "b.png": ("Pneumonia/Bacterial/Streptococcus", "AP Supine", "X-ray", ""),
        "c.png": ("Pneumonia/Viral/SARS", "AP", "X-ray", "CC BY"),
        "d.png": ("No Finding", "PA", "X-ray", ""),
        "e.png": ("Pneumonia", "PA", "X-ray", ""),
        "f.png": ("Pneumonia/Fungal/Pneumocystis", "PA", "X-ray", ""),
        "g.png": ("Tuberculosis", "PA", "X-ray", ""),
        "h.png": ("Pneumonia/Viral/COVID-19", "L", "X-ray", ""),
        "i.png": ("Pneumonia/Viral/COVID-19", "Axial", "CT", ""),
        "not-downloaded.png": ("No Finding", "PA", "X-ray", ""),
    }
    rows = [
        f"{i},{f},{view},{mode},images,{name},{licence}"
        for i, (name, (f, view, mode, licence)) in enumerate(findings.items())
    ]
    head = "patientid,finding,view,modality,folder,filename,license"
    _write(tmp_path / "cohen_cxr/metadata.csv", "\n".join([head, *rows]))
    _put(tmp_path, *(f"cohen_cxr/images/{name}" for name in list(findings)[:-1]))
    assert {(file, label) for file, label, _, _ in _found(tmp_path, "cohen_cxr")} == {
        ("a.png", "covid"),
        ("b.png", "bacterial_pneumonia"),
        ("c.png", "viral_pneumonia"),
        ("d.png", "normal"),
        ("e.png", "pneumonia_unspecified"),
        ("h.png", "lateral"),
    }
    first = read_dataset(tmp_path, "cohen_cxr")[0]
    assert (first.patient, first.licence) == ("cohen_cxr/0", "CC BY-NC-SA")


def test_hannover_and_actualmed_take_patients_from_their_tables(tmp_path: Path) -> None:
    _write(tmp_path / "hannover_cxr/data.csv", "patient_id,image_id,sex\n042f06a9,b343e657,m\n042f06a9,c9280a30,m\n")
    _put(tmp_path, "hannover_cxr/png/b343e657.png", "hannover_cxr/png/c9280a30.png")
    assert _found(tmp_path, "hannover_cxr") == {
        ("b343e657.png", "covid", "hannover_cxr/042f06a9", ""),
        ("c9280a30.png", "covid", "hannover_cxr/042f06a9", ""),
    }
    rows = [
        "patientid,finding,view,imagename",
        "ANON1,No finding,PA,x.png",
        "ANON2,COVID-19,AP,y.png",
        "ANON3,,PA,z.png",
    ]
    _write(tmp_path / "actualmed_cxr/metadata.csv", "\n".join(rows))
    _put(tmp_path, *(f"actualmed_cxr/images/{name}.png" for name in "xyz"))
    assert _found(tmp_path, "actualmed_cxr") == {
        ("x.png", "normal", "actualmed_cxr/ANON1", ""),
        ("y.png", "covid", "actualmed_cxr/ANON2", ""),
    }


def _covid_ct(root: Path) -> Path:
    from openpyxl import Workbook

    top = root / "covid_ct"
    names = {"COVID": ["2020.02.22.20024927-p19-68%4", "kjr-21-e24-p2-8", "c3"], "NonCOVID": ["0", "1%0", "1%1"]}
    for kind, files in names.items():
        ending = "png" if kind == "COVID" else "jpg"
        _put(top, *(f"Images-processed/CT_{kind}/{name}.{ending}" for name in files))
        for split, name in zip(("train", "val", "test"), files, strict=True):
            _write(top / f"Data-split/{kind}/{split}CT_{kind}.txt", f"{name}.{ending}\n")
            _write(top / f"Data-split/{kind}/old_split/{split}CT_{kind}.txt", "nothing.png\n")
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["File name", "Patient ID", "Age"])
    sheet.append(["2020.02.22.20024927-p19-68%4", "Patient 17", 40])  # without an extension, as in the real sheet
    sheet.append(["kjr-21-e24-p2-8.png", "Patient 18", None])
    book.save(top / "COVID-CT-MetaInfo.xlsx")
    _write(top / "NonCOVID-CT-MetaInfo.csv", ",image name,patient id\n0,0.jpg,p_0\n1,1%0.jpg,p_1\n2,1%1.jpg,p_1\n")
    return root


def test_covid_ct_keeps_the_published_split_and_the_patients(tmp_path: Path) -> None:
    assert _found(_covid_ct(tmp_path), "covid_ct") == {
        ("2020.02.22.20024927-p19-68%4.png", "covid", "covid_ct/cPatient 17", "train"),
        ("kjr-21-e24-p2-8.png", "covid", "covid_ct/cPatient 18", "val"),
        ("c3.png", "covid", "", "test"),
        ("0.jpg", "non_covid", "covid_ct/np_0", "train"),
        ("1%0.jpg", "non_covid", "covid_ct/np_1", "val"),
        ("1%1.jpg", "non_covid", "covid_ct/np_1", "test"),
    }


def test_covid_ct_without_its_split_is_refused(tmp_path: Path) -> None:
    (_covid_ct(tmp_path) / "covid_ct/Data-split/COVID/testCT_COVID.txt").unlink()
    (tmp_path / "covid_ct/Data-split/COVID/old_split/testCT_COVID.txt").unlink()
    with pytest.raises(FileNotFoundError, match=r"testCT_COVID\.txt is missing"):
        read_dataset(tmp_path, "covid_ct")


def test_drenet_does_not_repeat_what_may_be_names_of_people(tmp_path: Path) -> None:
    top = "drenet_ct/data"
    _put(tmp_path, *(f"{top}/train/nCoV/{n}.png" for n in ("WANG_1", "WANG_2", "LI_1")), f"{top}/test/no_nCoV/X_3.png")
    found = _found(tmp_path, "drenet_ct")
    assert {(label, patient, split) for _, label, patient, split in found} == {
        ("covid", "drenet_ct/train-nCoV-000", "train"),
        ("covid", "drenet_ct/train-nCoV-001", "train"),
        ("bacterial_pneumonia", "drenet_ct/test-no_nCoV-000", "test"),
    }
    assert Counter(patient for _, _, patient, _ in found)["drenet_ct/train-nCoV-001"] == 2


def test_slice_sets_in_folders(tmp_path: Path) -> None:
    _put(tmp_path, "sars_cov_2_ct/COVID/Covid (1).png", "sars_cov_2_ct/non-COVID/Non-Covid (1).png")
    top = "iq_othnccd_ct/The IQ-OTHNCCD lung cancer dataset"
    _put(tmp_path, f"{top}/Normal cases/Normal case (1).jpg", f"{top}/Malignant cases/Malignant case (1).jpg")
    assert {label for _, label, _, _ in _found(tmp_path, "sars_cov_2_ct")} == {"covid", "non_covid"}
    assert _found(tmp_path, "iq_othnccd_ct") == {("Normal case (1).jpg", "normal", "", "")}


def _scan(root: Path, picture: Picture) -> Scan:
    path = picture_path(root, picture)
    return read_scan(ScanSource(path, (path,)))


def test_mosmed_studies_become_slices_in_hounsfield_units(tmp_path: Path) -> None:
    import nibabel

    # 40 slices of 20 x 24: air, but for a block at the patient's right (first axis low) in front (second axis high);
    # the axes run to the left, to the back and upwards, as in most files.
    values = np.full((20, 24, 40), -1000, np.int16)
    values[:6, :8, :] = 40
    values[10, 12, :] = np.arange(40)
    turned = values[::-1, ::-1]  # the same chest with its axes to the right and to the front
    studies = {"CT-0/study_0001": (values, [-0.7, -0.8, 8.0, 1.0]), "CT-2/study_0900": (turned, [0.7, 0.8, 8.0, 1.0])}
    for name, (voxels, axes) in studies.items():
        path = tmp_path / f"mosmed_ct/COVID19_1110/studies/{name}.nii.gz"
        path.parent.mkdir(parents=True, exist_ok=True)
        nibabel.save(nibabel.Nifti1Image(voxels, np.diag(axes)), path)
    pictures = read_dataset(tmp_path, "mosmed_ct")
    assert Counter((p.label, p.patient) for p in pictures) == {
        ("normal", "mosmed_ct/study_0001"): 8,
        ("covid", "mosmed_ct/study_0900"): 8,
    }
    scans = [_scan(tmp_path, picture) for picture in pictures]
    assert all(scan.units is Units.HU and scan.pixels.shape == (1, 24, 20) for scan in scans)
    frame = scans[0].pixels[0].copy()
    assert np.all(frame[:8, :6] == 40)  # right is left, front is top
    depths = [float(scan.pixels[0, 12, 10]) for scan in scans[:8]]
    assert depths == sorted(depths)
    assert depths[0] >= 8
    assert depths[-1] < 32
    frame[:8, :6] = frame[12, 10] = -1000
    assert np.all(frame == -1000)
    assert all(np.array_equal(a.pixels, b.pixels) for a, b in zip(scans[:8], scans[8:], strict=True))


def test_covid_ct_md_gives_the_middle_of_every_study(tmp_path: Path) -> None:
    for kind, study in (("COVID-19 Cases", "P001"), ("Cap Cases", "cap001"), ("Normal Cases", "normal001")):
        folder = tmp_path / "covid_ct_md" / kind / study
        folder.mkdir(parents=True)
        for number in range(1, 101):
            (folder / f"IM{number}.dcm").touch()
    found = _found(tmp_path, "covid_ct_md")
    assert Counter((label, patient) for _, label, patient, _ in found) == {
        ("covid", "covid_ct_md/P001"): 8,
        ("other_pneumonia", "covid_ct_md/cap001"): 8,
        ("normal", "covid_ct_md/normal001"): 8,
    }
    numbers = sorted(int(Path(file).stem[2:]) for file, label, _, _ in found if label == "covid")
    assert numbers[0] > 20
    assert numbers[-1] <= 80


def test_covid_ct_md_slices_are_in_hounsfield_units(shared: Path, tmp_path: Path) -> None:
    (tmp_path / "covid_ct_md" / "Cap Cases").mkdir(parents=True)
    study = shared / "dicom" / "ct_series" / "cap_cap002"
    (tmp_path / "covid_ct_md" / "Cap Cases" / "cap002").symlink_to(study, target_is_directory=True)
    pictures = read_dataset(tmp_path, "covid_ct_md")
    assert {(p.label, p.patient) for p in pictures} == {("other_pneumonia", "covid_ct_md/cap002")}
    scan = _scan(tmp_path, pictures[len(pictures) // 2])
    assert scan.units is Units.HU
    assert scan.pixels.min() < -800  # air in the lungs
    assert scan.pixels.max() > 200  # bone


def _clip(path: Path, frames: int) -> None:
    import imageio.v3 as iio

    path.parent.mkdir(parents=True, exist_ok=True)
    shades = np.linspace(0, 250, frames).astype(np.uint8)
    pictures = np.broadcast_to(shades[:, None, None, None], (frames, 48, 64, 3))
    if path.suffix == ".gif":
        iio.imwrite(path, pictures)
    else:
        iio.imwrite(path, pictures, plugin="pyav", codec="mpeg4", fps=25)


def test_pocus_clips_become_frames_and_unlicensed_ones_are_left_out(tmp_path: Path, made: Path) -> None:
    data = tmp_path / "pocus_ultrasound/data"
    rows = [
        "Filename,Label,License,Patient ID / Name",
        "Cov-Atlas+(44),COVID-19,CC BY-NC 4.0,36",
        "Reg_long.mp4,regular,CC BY 4.0,",
        "Pneu_still,Bacterial pneumonia,CC BY 4.0,37",
        "Cov-Butterfly,COVID-19,None,15",
        "Not_there,COVID-19,CC BY 4.0,1",
    ]
    _write(data / "dataset_metadata.csv", "\n".join(rows))
    _clip(data / "pocus_videos/convex/Cov-Atlas+(44).gif", 30)
    _clip(data / "pocus_videos/linear/Reg_long.mp4", 90)
    _clip(data / "pocus_videos/convex/Cov-Butterfly.gif", 30)
    _put(data, "pocus_images/convex/Pneu_still.png")
    pictures = read_dataset(tmp_path, "pocus_ultrasound")
    assert Counter((p.label, p.patient, p.licence) for p in pictures) == {
        ("covid", "pocus_ultrasound/36", "CC BY-NC 4.0"): 5,
        ("normal", "pocus_ultrasound/Reg_long", "CC BY 4.0"): 8,
        ("bacterial_pneumonia", "pocus_ultrasound/37", "CC BY 4.0"): 1,
    }
    frames = [p for p in pictures if p.label == "normal"]
    assert [Path(p.file).name for p in frames] == [f"frame{10 * k:04d}.png" for k in range(1, 9)]
    shades = [float(_scan(tmp_path, p).pixels.mean()) for p in frames]
    assert shades == sorted(shades)
    assert sum(1 for _ in made.rglob("*.png")) == 13


def test_a_set_that_is_not_there_says_how_to_get_it(tmp_path: Path) -> None:
    for name in DATASETS:
        assert look_for(tmp_path, name) == (Layout.MISSING, [])
    with pytest.raises(FileNotFoundError, match="training data"):
        read_dataset(tmp_path, "kermany_cxr")


@pytest.mark.parametrize("name", ["kermany_cxr", "sars_cov_2_ct", "drenet_ct", "iq_othnccd_ct"])
def test_both_layouts_give_the_same_pictures(shared: Path, tmp_path: Path, name: str) -> None:
    """These copies keep the publisher's folders: read with and without their labels.csv they must agree."""
    (tmp_path / name).mkdir()
    for part in (shared / "data" / name).iterdir():
        if part.is_dir():
            (tmp_path / name / part.name).symlink_to(part, target_is_directory=True)
    (layout, original), (copy, downsized) = look_for(tmp_path, name), look_for(shared / "data", name)
    assert (layout, copy) == (Layout.ORIGINAL, Layout.DOWNSIZED)
    facts = [{(e.file, e.label, e.patient, e.split) for e in found} for found in (original, downsized)]
    assert facts[0] == facts[1]


def test_the_downsized_copies_are_complete(shared: Path) -> None:
    for dataset in DATASETS.values():
        layout, found = look_for(shared / "data", dataset.name)
        if layout is Layout.DOWNSIZED:
            assert Counter((e.label, e.split) for e in found) == dataset.expected, dataset.name
