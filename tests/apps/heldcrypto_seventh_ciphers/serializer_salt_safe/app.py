import os

from flask import Flask, abort

from confirm import read_token
from models import User, db


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)

    @app.get("/confirm/<token>")
    def confirm(token):
        email = read_token(token)
        if email is None:
            abort(404)
        User.query.filter_by(email=email).update({"confirmed": True})
        db.session.commit()
        return "Thank you."

    return app
