"""Keras to ONNX to int8, and what that costs."""
