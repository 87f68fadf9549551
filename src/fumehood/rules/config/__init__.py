"""What the app is configured with is weaker than it should be."""
