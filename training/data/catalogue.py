"""The public image sets: what they are, where they come from and what their licences allow."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class PatientScope(StrEnum):
    """Within what a patient number of a set means one person."""

    NONE = "none"
    SET = "set"
    SPLIT_AND_LABEL = "split_and_label"


class Use(StrEnum):
    """What a licence allows, from most to least."""

    COMMERCIAL = "commercial use with attribution"
    RESEARCH = "research only"
    UNSTATED = "not stated: research only, ask the authors"
    MIXED = "differs from picture to picture"


@dataclass(frozen=True)
class DataSet:
    """A public image set.

    Attributes:
        name: folder below the data root.
        modality: of its pictures: "cxr", "ct", "us", or "any".
        url: where it is described and downloaded.
        size: of the original download; counts are the published ones, gigabytes are rough.
        redistribution: whether pictures may be passed on, in words.
        keeps_validation: whether the publisher's train and validation splits are kept as they are; a publisher's test
            split is always kept.
        in_runs: whether slices are numbered one after another through person after person, whom nobody names.
        from_figures: whether pictures were cut out of publications and may carry letters and arrows.
        lungs_cut_out: whether the publisher cut the lungs out on black, and at times the table instead.
        expected: pictures by (label, publisher's split) of the downsized copy.
    """

    name: str
    title: str
    licence: str
    url: str
    people: str
    modality: str
    use: Use
    redistribution: str
    size: str
    patient_scope: PatientScope = PatientScope.NONE
    keeps_validation: bool = False
    in_runs: bool = False
    from_figures: bool = False
    lungs_cut_out: bool = False
    expected: Mapping[tuple[str, str], int] = field(default_factory=dict)


_WITH_ATTRIBUTION: Final = "allowed with attribution"
_NOT_STATED: Final = "not stated: do not pass pictures on"

DATASETS: Final = {
    d.name: d
    for d in (
        DataSet(
            "kermany_cxr",
            "Kermany et al. 2018, chest X-ray images (pneumonia)",
            "CC BY 4.0",
            "https://doi.org/10.17632/rscbjbr9sj.2",
            "children of 1-5 years, Guangzhou, China",
            "cxr",
            Use.COMMERCIAL,
            _WITH_ATTRIBUTION,
            "about 1.2 GB, 5,856 pictures",
            PatientScope.SPLIT_AND_LABEL,
            expected={
                ("normal", "train"): 1340,
                ("normal", "val"): 8,
                ("normal", "test"): 231,
                ("bacterial_pneumonia", "train"): 2512,
                ("bacterial_pneumonia", "val"): 8,
                ("bacterial_pneumonia", "test"): 240,
                ("viral_pneumonia", "train"): 1337,
                ("viral_pneumonia", "test"): 147,
            },
        ),
        DataSet(
            "covid19_radiography_cxr",
            "COVID-19 Radiography Database (Chowdhury, Rahman et al.)",
            "research use; see the source",
            "https://www.kaggle.com/datasets/tawsifurrahman/covid19-radiography-database",
            "adults; COVID-19 from PadChest, Hannover and the web, normal and opacities from RSNA/NIH (USA)",
            "cxr",
            Use.RESEARCH,
            _NOT_STATED,
            "about 0.8 GB, 21,165 pictures",
            expected={("covid", ""): 3373, ("normal", ""): 3000, ("pneumonia_unspecified", ""): 1064},
        ),
        DataSet(
            "nih_chestxray8_cxr",
            "ChestX-ray8 by way of Ozturk et al. 2020",
            "NIH: free use with attribution",
            "https://github.com/muhammedtalo/COVID-19",
            "adults, NIH Clinical Center, USA; labels mined from reports",
            "cxr",
            Use.COMMERCIAL,
            _WITH_ATTRIBUTION,
            "about 0.6 GB, 1,125 pictures",
            PatientScope.SET,
            expected={("normal", ""): 480, ("pneumonia_unspecified", ""): 419},
        ),
        DataSet(
            "cohen_cxr",
            "COVID-19 image data collection (Cohen et al. 2020)",
            "per picture (metadata.csv)",
            "https://github.com/ieee8023/covid-chestxray-dataset",
            "adults and some children, many countries, from publications and web sites",
            "cxr",
            Use.MIXED,
            "per picture",
            "about 0.7 GB, 950 pictures",
            PatientScope.SET,
        ),
        DataSet(
            "hannover_cxr",
            "Hannover Medical School, COVID-19 image repository",
            "CC BY 3.0",
            "https://doi.org/10.6084/m9.figshare.12275009",
            "adults, Hannover, Germany",
            "cxr",
            Use.COMMERCIAL,
            _WITH_ATTRIBUTION,
            "about 0.4 GB, 243 pictures",
            PatientScope.SET,
            expected={("covid", ""): 129},
        ),
        DataSet(
            "actualmed_cxr",
            "Actualmed COVID-19 chest X-ray initiative",
            "none stated; its authors: for research purposes only",
            "https://github.com/agchung/Actualmed-COVID-chestxray-dataset",
            "adults, Spain",
            "cxr",
            Use.RESEARCH,
            _NOT_STATED,
            "about 0.5 GB, 238 pictures",
            PatientScope.SET,
            expected={("covid", ""): 26, ("normal", ""): 18},
        ),
        DataSet(
            "covid_ct",
            "COVID-CT (Zhao et al. 2020)",
            "not stated; figures of publications",
            "https://github.com/UCSD-AI4H/COVID-CT",
            "adults, from figures of publications; most from China",
            "ct",
            Use.UNSTATED,
            _NOT_STATED,
            "about 0.1 GB, 746 slices",
            PatientScope.SET,
            keeps_validation=True,
            from_figures=True,
            expected={
                ("covid", "train"): 191,
                ("covid", "val"): 60,
                ("covid", "test"): 98,
                ("non_covid", "train"): 234,
                ("non_covid", "val"): 58,
                ("non_covid", "test"): 105,
            },
        ),
        DataSet(
            "sars_cov_2_ct",
            "SARS-CoV-2 CT-scan dataset (Soares et al. 2020)",
            "CC BY-NC-SA 4.0",
            "https://www.kaggle.com/datasets/plameneduardo/sarscov2-ctscan-dataset",
            "adults, hospitals of Sao Paulo, Brazil",
            "ct",
            Use.RESEARCH,
            "allowed with attribution, not commercially, under the same licence",
            "about 0.2 GB, 2,482 slices",
            in_runs=True,
            expected={("covid", ""): 1250, ("non_covid", ""): 1229},
        ),
        DataSet(
            "mosmed_ct",
            "MosMedData: chest CT with COVID-19 related findings (Morozov et al. 2020)",
            "CC BY-NC-ND 3.0",
            "https://mosmed.ai/datasets/covid19_1110",
            "adults, hospitals of Moscow, Russia",
            "ct",
            Use.RESEARCH,
            "unchanged only, not commercially",
            "about 31 GB, 1,110 studies",
            PatientScope.SET,
            expected={("covid", ""): 809, ("normal", ""): 254},
        ),
        DataSet(
            "drenet_ct",
            "DRE-Net CT (Song et al. 2021)",
            "not stated",
            "https://doi.org/10.1109/TCBB.2021.3065361",
            "adults, hospitals of Wuhan and Guangzhou, China; lungs cut out on black",
            "ct",
            Use.UNSTATED,
            _NOT_STATED,
            "about 0.4 GB, slices of 192 patients",
            PatientScope.SET,
            lungs_cut_out=True,
            expected={
                ("covid", "train"): 787,
                ("covid", "test"): 374,
                ("bacterial_pneumonia", "train"): 361,
                ("bacterial_pneumonia", "test"): 193,
            },
        ),
        DataSet(
            "iq_othnccd_ct",
            "IQ-OTH/NCCD lung cancer dataset (normal cases only)",
            "CC BY 4.0",
            "https://doi.org/10.17632/bhmdr45bh2.2",
            "adults, Baghdad, Iraq",
            "ct",
            Use.COMMERCIAL,
            _WITH_ATTRIBUTION,
            "about 0.2 GB, 1,190 slices, 416 of them normal",
            in_runs=True,
            expected={("normal", ""): 405},
        ),
        DataSet(
            "covid_ct_md",
            "COVID-CT-MD (Afshar et al. 2021)",
            "CC BY 4.0",
            "https://doi.org/10.6084/m9.figshare.12991592",
            "adults, Babak Imaging Center, Tehran, Iran",
            "ct",
            Use.COMMERCIAL,
            _WITH_ATTRIBUTION,
            "about 18 GB, 305 studies (DICOM)",
            PatientScope.SET,
        ),
        DataSet(
            "pocus_ultrasound",
            "POCUS lung ultrasound (Born et al. 2021)",
            "per clip (dataset_metadata.csv)",
            "https://github.com/jannisborn/covid19_ultrasound",
            "adults and some children, many countries, from publications and teaching sites",
            "us",
            Use.MIXED,
            "per clip",
            "about 1 GB, 202 clips and 59 stills",
            PatientScope.SET,
            expected={
                ("covid", ""): 223,
                ("bacterial_pneumonia", ""): 285,
                ("viral_pneumonia", ""): 44,
                ("normal", ""): 475,
            },
        ),
        DataSet(
            "medical_mnist_64px",
            "Medical MNIST (64 x 64 pixels)",
            "CC BY-SA 4.0 (MedNIST, which it was made from)",
            "https://www.kaggle.com/datasets/andrewmvd/medical-mnist",
            "adults; abdomen, breast, chest, hand and head from public archives",
            "any",
            Use.COMMERCIAL,
            "allowed with attribution, under the same licence",
            "about 0.1 GB, 58,954 pictures",
            expected={(name, ""): 150 for name in ("AbdomenCT", "BreastMRI", "CXR", "ChestCT", "Hand", "HeadCT")},
        ),
        DataSet(
            "changed_scans",
            "Scans of the other sets, changed: tilted, framed, photographed; turned, negative, in parts",
            "that of the scans",
            "made by training/data/changed_scans.py",
            "as in the sets it is made of",
            "any",
            Use.MIXED,
            "as the scans",
            "made here",
        ),
        DataSet(
            "made_pages",
            "Drawn pages, forms, screens, charts, strips and noise",
            "Apache-2.0",
            "made by training/data/pages.py",
            "nobody",
            "any",
            Use.COMMERCIAL,
            "allowed",
            "made here",
        ),
        DataSet(
            "photographs",
            "Parts of the photographs that come with scikit-image and scikit-learn",
            "public domain, CC0 and BSD-3",
            "https://scikit-image.org/docs/stable/api/skimage.data.html",
            "hardly anybody",
            "any",
            Use.COMMERCIAL,
            "allowed",
            "installed with the libraries",
        ),
    )
}
