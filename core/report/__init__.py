"""Results on paper and in tables."""
