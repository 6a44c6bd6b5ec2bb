"""The published networks, trained on the same pictures and measured on the same others."""
