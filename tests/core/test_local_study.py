"""A clinic's own thresholds: chosen by its own scans, used by the engine, dropped with the model."""

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.classifier import Classifier
from core.errors import ErrorCode, SettingsError
from core.evaluation.labelled import (
    LabelledScan,
    Meaning,
    class_name,
    labelled_scans,
    meaning,
    spread,
    with_meanings,
)
from core.evaluation.study import run_study
from core.evaluation.thresholds import (
    HIGHEST,
    LOWEST,
    Answers,
    Doubt,
    ModelStudy,
    answers_of,
    doubts,
    local_study,
    model_study,
)
from core.imaging.scan import Modality, ScanSource
from core.local_study import LocalStudy
from core.manifest import ClassifierManifest, OperatingPoints
from core.paths import SAMPLES
from core.pipeline import Engine, analyze, outdated_studies
from core.postprocess import decide
from core.predictive_values import predictive_values
from core.results import Notice, Reason, Recommendation, Status
from tests.core.films import write_films
from tests.core.shipped import MANIFESTS

MODEL = next(m for m in MANIFESTS if isinstance(m, ClassifierManifest) and m.modality is Modality.CXR)
NOW = "2026-01-31T12:00:00+01:00"


def answers(positive: int, negative: int, gap: float = 1.5, seed: int = 0, scans_each: int = 1) -> Answers:
    """Scans of so many people; the larger the gap, the better are they told apart."""
    rng = np.random.default_rng(seed)
    truth = np.repeat(np.arange(positive + negative) < positive, scans_each)
    logits = rng.normal(np.where(truth, gap, -gap))
    return Answers(MODEL, truth, 1 / (1 + np.exp(-logits)), np.arange(len(truth)) // scans_each)


def study(positive: int = 60, negative: int = 60, gap: float = 1.5) -> ModelStudy:
    return model_study(answers(positive, negative, gap))


@pytest.mark.parametrize("seed", range(5))
def test_the_proposed_thresholds_are_the_largest_that_reach_the_wanted_sensitivities(seed: int) -> None:
    some = answers(97, 80, seed=seed)
    no_sign, refer = model_study(some).proposed
    found = some.probability[some.truth]
    assert LOWEST < no_sign <= refer < HIGHEST
    for percent, wanted in ((no_sign, 0.95), (refer, 0.90)):
        assert (found >= percent / 100).mean() >= wanted > (found >= (percent + 1) / 100).mean()


@pytest.mark.parametrize(("probability", "percent"), [(0.999, HIGHEST), (0.001, LOWEST)])
def test_no_threshold_is_proposed_that_would_refer_nearly_all_or_nearly_none(probability: float, percent: int) -> None:
    some = answers(20, 20)
    extreme = replace(some, probability=np.where(some.truth, probability, 0.0005))
    assert model_study(extreme).proposed == (percent, percent)


def test_the_rates_at_a_threshold_are_those_of_the_decision() -> None:
    some = answers(50, 70)
    point = model_study(some).at(20, 45, prevalence=0.1)
    said = [decide(float(p), OperatingPoints(0.45, 0.20))[0] for p in some.probability]
    referred = np.array([code is Recommendation.REFER for code in said])
    cleared = np.array([code is Recommendation.NO_SIGN for code in said])
    assert point.refer.sensitivity.value == referred[some.truth].mean()
    assert point.refer.specificity.value == (~referred)[~some.truth].mean()
    assert 1 - point.no_sign.sensitivity.value == pytest.approx(cleared[some.truth].mean())
    assert point.refer.sensitivity.n == 50
    assert point.refer.specificity.n == 70


def test_several_scans_of_a_person_do_not_make_a_study_surer() -> None:
    once = answers(30, 30)
    five_times = Answers(MODEL, *(np.repeat(part, 5) for part in (once.truth, once.probability, once.groups)))
    strangers = replace(five_times, groups=np.arange(150 * 2))
    widths = [
        (rates := model_study(some).at(30, 80, 0.1).refer.sensitivity).high - rates.low
        for some in (once, five_times, strangers)
    ]
    assert five_times.patients == (30, 30)
    assert widths[1] > 0.8 * widths[0] > 1.5 * widths[2]


@pytest.mark.parametrize(
    ("some", "expected"),
    [
        (study(60, 60), ()),
        (study(60, 29), (Doubt.FEW,)),
        (study(9, 60), (Doubt.TOO_FEW,)),
        (study(60, 60, gap=0.0), (Doubt.TELLS_LITTLE_APART,)),
    ],
    ids=["enough", "few", "too few", "no better than chance"],
)
def test_figures_to_be_read_with_care_say_so(some: ModelStudy, expected: tuple[Doubt, ...]) -> None:
    assert doubts(some, some.at(*some.proposed, prevalence=0.1)) == expected


def test_a_threshold_that_misses_many_says_so() -> None:
    some = study()
    assert Doubt.MISSES_MANY in doubts(some, some.at(50, 95, prevalence=0.1))


def test_a_study_keeps_what_reports_tell() -> None:
    some = study()
    kept = local_study(some.answers, some.at(25, 40, prevalence=0.2), NOW)
    assert (kept.model, kept.version, kept.sha256) == (MODEL.id, MODEL.version, MODEL.sha256)
    assert (kept.no_sign_below, kept.refer_at, kept.prevalence, kept.at) == (0.25, 0.40, 0.2, NOW)
    assert (kept.scans, kept.patients) == (120, 120)
    values = {name: figure[0] for name, figure in kept.figures.items()}
    assert (values["ppv"], values["npv"]) == pytest.approx(
        predictive_values(values["sensitivity"], values["specificity"], 0.2)
    )
    assert all(0 <= low < value <= high <= 1 for value, low, high in kept.figures.values())


def test_too_few_people_set_no_thresholds() -> None:
    scans_of_nine = model_study(answers(9, 40, scans_each=4))
    with pytest.raises(SettingsError) as raised:
        local_study(scans_of_nine.answers, scans_of_nine.at(20, 40, 0.1), NOW)
    assert raised.value.code is ErrorCode.STUDY_TOO_SMALL
    with pytest.raises(SettingsError):
        model_study(answers(40, 0))


def test_thresholds_that_refer_everybody_are_not_kept() -> None:
    some = answers(20, 20)
    every = model_study(replace(some, probability=np.full(40, 0.99)))
    point = every.at(5, 50, prevalence=0.1)
    assert Doubt.DECIDES_NOTHING in doubts(every, point)
    with pytest.raises(SettingsError):
        local_study(every.answers, point, NOW)


@pytest.mark.parametrize(("no_sign", "refer"), [(0.5, 0.4), (0.0, 0.4), (0.4, 1.0), (float("nan"), 0.5)])
def test_impossible_thresholds_are_no_study(no_sign: float, refer: float) -> None:
    with pytest.raises(ValueError, match="thresholds"):
        kept_study(refer_at=refer, no_sign_below=no_sign)


def kept_study(**changed: object) -> LocalStudy:
    some = study()
    return replace(local_study(some.answers, some.at(25, 40, 0.1), NOW), **changed)  # type: ignore[arg-type]


def test_the_engine_decides_by_the_clinics_thresholds_and_says_so(engine: Engine) -> None:
    film = SAMPLES / "xray-normal-child.jpg"
    before = analyze(film, engine).result
    probability = before.abnormal_probability
    assert probability is not None
    own = kept_study(refer_at=probability / 2, no_sign_below=probability / 4)
    after = analyze(film, engine.with_local_studies([own])).result
    assert before.recommendation is not Recommendation.REFER
    assert after.recommendation is Recommendation.REFER
    assert after.probabilities == pytest.approx(before.probabilities)
    assert set(after.notices) - set(before.notices) == {Notice.LOCAL_THRESHOLDS}
    near = kept_study(refer_at=probability * 1.5, no_sign_below=probability / 2)
    assert analyze(film, engine.with_local_studies([near])).result.reason is Reason.NEAR_THRESHOLD


def test_nothing_is_said_of_thresholds_where_none_was_asked(engine: Engine) -> None:
    own = engine.with_local_studies([kept_study()])
    ultrasound, photograph = SAMPLES / "ultrasound-covid19-clip.dcm", SAMPLES / "photograph.jpg"
    assert [Notice.LOCAL_THRESHOLDS in analyze(path, own).result.notices for path in (ultrasound, photograph)] == [
        False,
        False,
    ]
    strict = replace(MODEL, out_of_distribution=replace(MODEL.out_of_distribution, threshold=-1.0))
    refusing = replace(engine, classifiers=(Classifier(strict),)).with_local_studies([kept_study()])
    result = analyze(SAMPLES / "xray-normal-child.jpg", refusing).result
    assert (result.reason, refusing.local_studies) == (Reason.UNLIKE_TRAINING, (kept_study(),))
    assert Notice.LOCAL_THRESHOLDS not in result.notices


@pytest.mark.parametrize("changed", [{"sha256": "0" * 64}, {"version": "0.0.1"}], ids=["file", "version"])
def test_a_study_of_another_model_is_not_used(engine: Engine, changed: dict[str, str]) -> None:
    own, old = kept_study(), kept_study(**changed)
    used = engine.with_local_studies([old])
    assert used.local_studies == ()
    assert used.conditions == engine.conditions
    assert outdated_studies(engine.manifests, [own, old]) == (old,)


def test_dropping_a_study_brings_the_shipped_thresholds_back(engine: Engine) -> None:
    own = engine.with_local_studies([kept_study()])
    assert own.local_study_of("cxr") == kept_study()
    assert own.conditions != engine.conditions
    again = own.with_local_studies([])
    assert again.manifests == engine.manifests
    assert again.conditions == engine.conditions
    assert again.local_study_of("cxr") is None


def test_only_answered_scans_of_one_model_with_a_telling_label_count(engine: Engine, tmp_path: Path) -> None:
    for label, names in {
        "Normal": ["xray-normal-child.jpg", "photograph.jpg", "damaged-xray.dcm"],
        "pneumonia": ["xray-bacterial-pneumonia-child.png", "ultrasound-covid19-clip.dcm"],
        "tuberculosis": ["xray-viral-pneumonia-child.jpg"],
    }.items():
        (tmp_path / label).mkdir()
        for name in names:
            shutil.copy(SAMPLES / name, tmp_path / label)
    rows = list(run_study(labelled_scans(tmp_path), engine, None, threading.Event()))
    assert {row.result.status for row in rows} == set(Status)
    of_model = {manifest.id: answers_of(rows, manifest) for manifest in engine.manifests}
    assert of_model["cxr"].truth.tolist() == [False, True]
    assert of_model["us"].truth.tolist() == [True]
    assert of_model["ct"].patients == (0, 0)


def test_scans_of_one_person_are_known_by_the_table_or_else_by_the_files(engine: Engine, tmp_path: Path) -> None:
    dicom = [SAMPLES / "xray-covid19-adult.dcm", SAMPLES / "ultrasound-covid19-clip.dcm"]
    said = [analyze(path, engine, heatmap=False).result.patient.patient_id for path in dicom]
    scans = [LabelledScan(ScanSource(path, (path,)), "covid19", str(path)) for path in dicom]
    named = replace(scans[0], patient="A17")
    rows = list(run_study([*scans, named], engine, None, threading.Event()))
    assert said[0]
    assert [row.patient for row in rows] == [said[0], said[1] or str(dicom[1]), "A17"]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("NORMAL", Meaning.NO_PNEUMONIA),
        ("No pneumonia", Meaning.NO_PNEUMONIA),
        ("COVID-19 pneumonia", Meaning.PNEUMONIA),
        ("lobar pneumonia", Meaning.PNEUMONIA),
        ("tuberculosis", Meaning.LEFT_OUT),
        ("non-COVID", Meaning.LEFT_OUT),
        ("طبيعي", Meaning.LEFT_OUT),
        ("", Meaning.LEFT_OUT),
    ],
)
def test_a_label_says_what_it_says_and_no_more(label: str, expected: Meaning) -> None:
    assert meaning(class_name(label)) is expected


def scans_labelled(*labels: str) -> list[LabelledScan]:
    paths = [Path(f"{index}.png") for index in range(len(labels))]
    return [
        LabelledScan(ScanSource(path, (path,)), label, path.name) for path, label in zip(paths, labels, strict=True)
    ]


def test_a_person_says_what_the_other_labels_mean() -> None:
    scans = scans_labelled("sain", "covid19", "flou")
    meanings = {"sain": Meaning.NO_PNEUMONIA, "covid19": Meaning.PNEUMONIA, "flou": Meaning.LEFT_OUT}
    assert [scan.label for scan in with_meanings(scans, meanings)] == ["normal", "covid19"]
    turned = dict.fromkeys(meanings, Meaning.PNEUMONIA)
    assert [scan.label for scan in with_meanings(scans, turned)] == ["pneumonia", "covid19", "pneumonia"]


def test_a_study_stopped_early_has_scans_of_every_label() -> None:
    scans = scans_labelled(*["normal"] * 30, *["covid19"] * 10)
    ordered = spread(scans)
    assert sorted(scan.patient for scan in ordered) == sorted(scan.patient for scan in scans)
    for end in range(4, 41, 4):
        assert sum(scan.label == "covid19" for scan in ordered[:end]) == end // 4


def test_tables_of_spreadsheet_programs_are_read(tmp_path: Path) -> None:
    write_films(tmp_path / "Aufnähme", 2)
    table = tmp_path / "table.csv"
    lines = "File;Label ;Patient\r\nAufnähme\\film-000.png;Normal;7\r\nAufnähme/film-001.png;pneumonia\r\n;;\r\n"
    table.write_bytes(lines.encode("cp1252"))
    scans = labelled_scans(tmp_path, table)
    assert [(scan.source.name, scan.label) for scan in scans] == [
        ("film-000.png", "normal"),
        ("film-001.png", "pneumonia"),
    ]
    assert scans[0].patient == "7"
    assert scans[1].patient == scans[1].source.place
