"""The ways into a program that are followed, and what is served on them."""
