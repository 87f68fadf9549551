"""Secrets that are written down in files: which files, in what form, and whether they are meant seriously."""
