"""Container images: what a Dockerfile builds, and what is started in it."""
