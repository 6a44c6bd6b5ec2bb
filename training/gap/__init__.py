"""What was tried against the gap between the sources a network learnt from and the others."""
