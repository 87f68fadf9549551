import os

from flask import Flask, Response
from flask_login import login_required

from export import seal
from patients import dump_csv


def create_app() -> Flask:
    app = Flask(__name__)
    key = bytes.fromhex(os.environ["EXPORT_KEY"])

    @app.get("/export")
    @login_required
    def export():
        return Response(seal(dump_csv(), key), mimetype="application/octet-stream")

    return app
