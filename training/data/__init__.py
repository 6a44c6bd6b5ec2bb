"""The public image sets: reading, near-duplicates, splits."""
