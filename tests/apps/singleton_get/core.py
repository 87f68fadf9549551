from flask import Flask
_app = None
def get_app():
    global _app
    if _app is None:
        _app = Flask(__name__)
        _app.config["DEBUG"] = True  # finding: debug-enabled
    return _app
