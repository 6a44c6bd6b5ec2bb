"""The only door to ONNX Runtime, with its reports to its maker shut off.

The official builds of ONNX Runtime send usage data from Linux and macOS and keep a device number in the user's cache
folder (release 1.31); the environment variable below, set before the library is loaded, prevents both. On Windows
usage events go to the system's own log until they are switched off by a call.
"""

import os
from pathlib import Path
from typing import Any

os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def open_session(model: Path | bytes) -> Any:
    """Open a model for one thread of the processor.

    Args:
        model: ONNX file, or its content.

    Returns:
        onnxruntime.InferenceSession.

    Raises:
        Exception: what ONNX Runtime raises; its exceptions share no other base class.
    """
    import onnxruntime  # not needed before the first model is opened

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # an arena for each model keeps 20 MB for itself, and saves no time
    # The extended level opens twice as fast as the full one and its graph is the same on every CPU.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def runtime_version() -> str:
    """The version of ONNX Runtime."""
    import onnxruntime

    return str(onnxruntime.__version__)
