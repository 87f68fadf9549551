"""The abstract interpreter: walks the code the way Python would and says what it saw happen."""
