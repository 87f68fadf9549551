import os

from flask import Flask, abort, request

from .models import ResetRequest, db


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
    db.init_app(app)

    @app.post("/reset/<int:request_id>")
    def reset(request_id):
        entry = db.get_or_404(ResetRequest, request_id)
        if not entry.matches(request.form["token"]):
            abort(403)
        return "", 204

    return app
