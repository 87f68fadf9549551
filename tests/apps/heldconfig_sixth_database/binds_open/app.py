from flask import Flask
from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Report(db.Model):
    __bind_key__ = "reports"
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(120))


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object("settings")
    db.init_app(app)

    @app.get("/reports")
    def reports():
        return {"reports": [r.title for r in db.session.scalars(db.select(Report))]}

    return app
