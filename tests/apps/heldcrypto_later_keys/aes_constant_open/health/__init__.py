from flask import Flask, request

from .records import seal


def create_app():
    app = Flask(__name__)

    @app.put("/patients/<int:patient>/record")
    def put_record(patient):
        app.extensions["records"].save(patient, seal(request.get_data(), patient))
        return "", 204

    return app
