"""Entry point for the production server."""
from lodge import create_app

application = create_app()
