"""Starts the local server: python -m inventory.dev"""
from inventory import create_app

app = create_app()
app.run(port=5001)  # finding: run-on-import
