"""Flask apps: how they are made, set up, configured and protected."""
