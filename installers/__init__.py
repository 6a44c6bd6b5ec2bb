"""Makes what IT staff hand out from dist/ThoraLite: installers, archives, checksums and the list of what is inside."""
