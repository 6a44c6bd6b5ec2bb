"""Reading scans: files of every kind in, `Scan` out."""

from core.imaging.no_fetching import keep_from_fetching

keep_from_fetching()
