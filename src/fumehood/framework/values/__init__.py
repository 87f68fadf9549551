"""What the standard library makes of values: texts, numbers, paths, URLs, patterns, containers."""
