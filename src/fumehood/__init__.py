"""Fumehood finds what goes wrong when a Flask app is really started, without ever running it."""

__version__ = "0.1.0"
