"""`python -m core.cli`, the same as `thoralite`."""

import sys

from core.cli import main

sys.exit(main())
