from flask import Flask, jsonify
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()
migrate = Migrate()


class Part(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    label = db.Column(db.String(80))


def create_app():
    app = Flask(__name__)
    app.config.from_object("inventory.settings")
    db.init_app(app)
    migrate.init_app(app, db)

    @app.get("/parts")
    def parts():
        rows = db.session.execute(db.select(Part)).scalars()
        return jsonify([{"id": p.id, "label": p.label} for p in rows])

    return app
