"""Rebuilds every shipped model from public image sets. Never shipped, never imported by core or desktop."""
