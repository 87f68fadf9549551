from flask import Flask
from .settings import Dev
def create_app(settings=Dev):
    app = Flask(__name__)
    app.config.from_object(settings)
    return app
