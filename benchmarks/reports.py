"""Time and size of reports in every language: `python -m benchmarks.reports`.

Writes the report of each sample again and again, as a batch does, and prints milliseconds of one report and its size.
"""

import tempfile
import time
from pathlib import Path

from core.imaging.discover import discover
from core.paths import SAMPLES
from core.pipeline import analyze, load_engine
from core.report.case_pdf import write_case_pdf
from core.report.settings import ReportSettings
from core.translation import LANGUAGES

ROUNDS = 10


def main() -> None:
    """Run the benchmark."""
    engine = load_engine()
    analyses = [analyze(source, engine) for source in discover([SAMPLES]).sources]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "report.pdf")
        for language in LANGUAGES:
            settings = ReportSettings(language=language)
            start = time.perf_counter()
            write_case_pdf(analyses[0], engine.manifests, path, settings)
            first, size = time.perf_counter() - start, 0
            start = time.perf_counter()
            for _ in range(ROUNDS):
                for analysis in analyses:
                    write_case_pdf(analysis, engine.manifests, path, settings)
                    size += path.stat().st_size
            count = ROUNDS * len(analyses)
            each = (time.perf_counter() - start) / count
            print(f"{language}: first {first * 1e3:.1f} ms, then {each * 1e3:.1f} ms; {size / count / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
