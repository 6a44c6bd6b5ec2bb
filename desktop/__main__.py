"""`python -m desktop`, the same as `thoralite-desktop`."""

import sys

from desktop.app import main

sys.exit(main())
