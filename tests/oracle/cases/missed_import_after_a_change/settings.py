import os

PORT = 1  # of the Flask app, os.environ aside
