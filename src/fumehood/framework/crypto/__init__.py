"""Hashes, random numbers, signatures and keys, and what they are for."""
