import os

from flask import Flask, g, session

from .db import get_db
from .views import bp


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["DATABASE"] = os.path.join(app.instance_path, "panel.sqlite")

    @app.before_request
    def load_member():
        member_id = session.get("member_id")
        g.user = None
        if member_id is not None:
            g.user = get_db().execute("SELECT * FROM member WHERE id = ?", (member_id,)).fetchone()

    app.register_blueprint(bp)
    return app
