"""Reading scans: files of every kind in, `Scan` out."""
