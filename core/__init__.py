"""The ThoraLite engine: reads chest scans, classifies them and writes reports, without Qt, TensorFlow or a network."""

__version__ = "0.1.0"
