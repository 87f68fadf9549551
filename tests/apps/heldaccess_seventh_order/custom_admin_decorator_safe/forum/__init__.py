import os

from flask import Flask, g, session

from forum.db import get_db


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["DATABASE"] = os.environ["FORUM_DATABASE"]

    @app.before_request
    def load_user():
        user_id = session.get("user_id")
        g.user = None
        if user_id is not None:
            g.user = get_db().execute("SELECT * FROM user WHERE id = ?", (user_id,)).fetchone()

    from forum.moderation import bp

    app.register_blueprint(bp)
    return app
