import json
import os

from flask import Flask, jsonify
from flask_login import LoginManager, current_user, login_required

login_manager = LoginManager()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_file("cookies.json", load=json.load)
    app.secret_key = os.environ["SECRET_KEY"]
    login_manager.init_app(app)

    @app.get("/account")
    @login_required
    def account():
        return jsonify(id=current_user.get_id())

    return app


@login_manager.user_loader
def load_user(user_id):
    from store import find_user

    return find_user(user_id)
