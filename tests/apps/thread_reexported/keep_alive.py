from threading import Thread
from main import app, run_flask

def keep_alive():
    """Start a Flask web server in a separate thread"""
    t = Thread(target=run_flask)
    t.daemon = True
    t.start()
    return t
