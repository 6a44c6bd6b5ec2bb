"""`python -m desktop`, the same as `thoralite-desktop`."""

import sys

from desktop.start_up import main

sys.exit(main())
