"""One reader per kind of deployment file."""
