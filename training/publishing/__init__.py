"""The model folder the product ships."""
