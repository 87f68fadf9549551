"""Packages the app needs have known weaknesses."""
