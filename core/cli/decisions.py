"""What the command line decides by: the shipped models with the thresholds that IT staff or a clinic's study set."""

import sys

from core.errors import ErrorCode, SettingsError
from core.group_settings import GroupSettings, group_settings
from core.pipeline import Engine, unfit_studies


def told_group_settings(engine: Engine) -> GroupSettings:
    """What IT staff set; what of it cannot be used is said on the standard error stream.

    Args:
        engine: the loaded models, which tell whether a study fits.
    """
    group = group_settings()
    unfit = unfit_studies(engine.manifests, group.studies)
    problems = [SettingsError(ErrorCode.GROUP_STUDY_UNFIT, f"{study.model} {study.version}") for study in unfit]
    for problem in (*group.problems, *problems):
        print(f"thoralite: {problem}", file=sys.stderr)
    return group
