"""Shell scripts: what they would start, found by following them without running anything."""
