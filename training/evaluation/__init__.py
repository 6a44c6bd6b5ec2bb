"""The test split and the external sets, read once."""
