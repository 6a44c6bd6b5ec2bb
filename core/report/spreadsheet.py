"""The worklist as a spreadsheet, for people; `results.csv` is for programs."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from core import __version__
from core.manifest import ClassifierManifest
from core.reading import Reading
from core.report.content import reading_sentence, shortened, without_patient
from core.report.replacing import replacing
from core.report.settings import ReportSettings
from core.report.table import class_names
from core.results import CaseResult, Status
from core.store.keys import case_key
from core.translation import Translation, translation
from core.words import CLASSES, MODALITIES, NOTICES, answer_words, iso_date, person_name, reason_words

_LONGEST: Final = 32_000  # characters; a cell takes 32,767
_WIDTHS: Final = (40, 24, 14, 12, 6, 12, 16, 16, 50)  # of the first columns, in characters
_NEVER_FORMULAS: Final = {
    # A file may be called "=1+1" or "http://…": that is its name and nothing to be worked out or opened.
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "constant_memory": True,
}


def write_xlsx(
    results: Iterable[CaseResult],
    manifests: Sequence[ClassifierManifest],
    readings: Mapping[str, Sequence[Reading]],
    path: Path,
    settings: ReportSettings,
) -> None:
    """Write the worklist as XLSX: a row a case, words in the language of the settings, probabilities as numbers.

    Args:
        results: the cases.
        manifests: the loaded models; every class of theirs has a column.
        readings: what people found, by the key of the case.
        path: the file.
        settings: language, and whether anything may tell who the patient is.

    Raises:
        ReportError: it could not be written.
    """
    say, classes = translation(settings.language), class_names(manifests)
    with replacing(path) as file:
        book = Workbook(file, _NEVER_FORMULAS)
        book.set_properties(
            {"title": say("Worklist"), "author": settings.clinic, "comments": f"ThoraLite {__version__}"}
        )
        sheet = book.add_worksheet()
        if say.right_to_left:
            sheet.right_to_left()
        sheet.freeze_panes(1, 1)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        bold, share = book.add_format({"bold": True}), book.add_format({"num_format": "0.0%"})
        for column, name in enumerate(_head(classes, say)):
            sheet.write_string(0, column, name, bold)
        for row, result in enumerate(results, 1):
            found = readings.get(case_key(result.source), ())
            shown = result if settings.with_patient else without_patient(result)
            for column, value in enumerate(_row(shown, found, classes, say)):
                if isinstance(value, float):
                    sheet.write_number(row, column, value, share)
                elif value:
                    sheet.write_string(row, column, shortened(value, _LONGEST))
        _close(book)


def _close(book: Workbook) -> None:
    try:
        book.close()
    except FileCreateError as error:
        raise error.args[0] from None  # the OSError it was made of


def _head(classes: Sequence[str], say: Translation) -> list[str]:
    return [
        say("File"),
        say("Patient"),
        say("Patient ID"),
        say("Born"),
        say("Sex"),
        say("Study date"),
        say("Scan"),
        say("Answer"),
        say("Reason"),
        say("Probability of pneumonia"),
        *(say(CLASSES[name]) for name in classes),
        say("Please note"),
        say("What readers found"),
        say("Model"),
        "SHA-256",
    ]


def _row(
    result: CaseResult, readings: Sequence[Reading], classes: Sequence[str], say: Translation
) -> list[str | float]:
    patient, probabilities = result.patient, result.probabilities or {}
    return [
        result.source.place,
        person_name(patient.name),
        patient.patient_id,
        iso_date(patient.birth_date),
        patient.sex,
        iso_date(patient.study_date),
        "" if result.status is Status.FAILED else say(MODALITIES[result.modality]),
        answer_words(result, say),
        reason_words(result, say),
        "" if result.abnormal_probability is None else result.abnormal_probability,
        *(probabilities.get(name, "") for name in classes),
        " ".join(say(NOTICES[notice]) for notice in result.notices),
        "\n".join(reading_sentence(reading, say) for reading in readings),
        result.model,
        result.sha256,
    ]
