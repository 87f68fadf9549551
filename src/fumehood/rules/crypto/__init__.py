"""Weak or misused cryptography."""
