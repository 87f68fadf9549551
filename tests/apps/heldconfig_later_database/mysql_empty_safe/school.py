from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

from config import Production

db = SQLAlchemy()


class Pupil(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), nullable=False)


def create_app(config=Production):
    app = Flask(__name__)
    app.config.from_object(config)
    db.init_app(app)

    @app.get("/pupils")
    def pupils():
        return jsonify([p.name for p in Pupil.query.order_by(Pupil.name)])

    return app
