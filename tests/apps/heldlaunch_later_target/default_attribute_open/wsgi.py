"""Entry point for the production server."""
from lodge import create_app

app = create_app()
