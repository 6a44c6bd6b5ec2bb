"""The lung finder: masks, network, fitting, export, evaluation and publishing."""
