"""Calls that start a server, for which app, and who can reach it."""
