"""Somebody may call what should be protected."""
