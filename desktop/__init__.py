"""The window: shows, asks and forwards. What is medical is decided in `core`."""
