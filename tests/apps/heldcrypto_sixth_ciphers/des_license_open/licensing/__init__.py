import base64
import os
from flask import Flask, request

from .des import make_license


def create_app():
    app = Flask(__name__)
    key = base64.b64decode(os.environ["LICENSE_KEY"])

    @app.post("/licenses")
    def licenses():
        return base64.b64encode(make_license(request.get_data(), key)).decode(), 201

    return app
