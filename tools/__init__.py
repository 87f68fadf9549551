"""What keeps the repository current; nothing of it is shipped."""
