"""Runs a model over stored input and stores its logits: what an emulated processor is asked to do.

`python -m training.exporting.emulated MODEL INPUTS.npy LOGITS.npy`; imports little, because emulation is slow.
"""

import sys
from pathlib import Path

import numpy as np

from core.network import INPUT
from core.onnx_session import open_session


def main() -> None:
    """Read the three paths from the command line and do it."""
    model, inputs, logits = (Path(argument) for argument in sys.argv[1:4])
    session = open_session(model)
    batch = np.load(inputs)
    np.save(logits, np.concatenate([session.run(["logits"], {INPUT: image[np.newaxis]})[0] for image in batch]))


if __name__ == "__main__":
    main()
