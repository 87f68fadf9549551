"""Client data reaches a dangerous place."""
