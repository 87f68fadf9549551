"""The vocabulary of results; imports nothing else of Fumehood."""
