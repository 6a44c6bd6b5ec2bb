"""Network architectures and their ImageNet weights."""
