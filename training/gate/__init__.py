"""The gate: what kind of picture a frame is."""
