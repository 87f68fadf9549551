"""What the scanned workspace says: which files there are, and each one as a parsed module."""
