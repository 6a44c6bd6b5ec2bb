"""The state of a results folder, the workspace: one SQLite file that survives kills and power cuts."""

from core.store.keys import case_key
from core.store.repair import Repaired, repair
from core.store.schema import DATABASE
from core.store.workspace import Store, stored_results

__all__ = ["DATABASE", "Repaired", "Store", "case_key", "repair", "stored_results"]
