"""`python -m core.cli`, the same as `thoralite`."""

import sys

from core.start_in_use import start_newer

start_newer()  # before anything is imported that takes time

from core.cli import main  # noqa: E402

sys.exit(main())
