from flask import Flask, jsonify

from models import Patient, db


def create_app():
    app = Flask(__name__)
    app.config.from_object("config.ProductionConfig")
    db.init_app(app)

    @app.get("/patients/count")
    def count():
        return jsonify(Patient.query.count())

    return app
