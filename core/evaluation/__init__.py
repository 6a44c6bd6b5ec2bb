"""How well a classifier does: metrics with 95 % intervals, for training and for a clinic's own study."""
