"""`python -m desktop`, the same as `thoralite-desktop`."""

import sys

from core.start_in_use import start_newer

start_newer()  # before anything is imported that takes time

from desktop.start_up import main  # noqa: E402

sys.exit(main())
