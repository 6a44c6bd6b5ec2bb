"""Features, heads, embeddings and calibration fitted on them."""
