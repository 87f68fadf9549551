import os

from flask import Flask, current_app, jsonify, request
from flask_login import LoginManager, UserMixin, current_user, login_required

from notes.store import NoteStore

login_manager = LoginManager()


class User(UserMixin):
    def __init__(self, number):
        self.id = number


@login_manager.user_loader
def load(number):
    return User(int(number))


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    login_manager.init_app(app)
    app.extensions["notes"] = NoteStore(os.environ.get("NOTES_DB", "/var/lib/notes/notes.db"))

    @app.post("/notes/delete")
    @login_required
    def delete():
        count = current_app.extensions["notes"].delete_many(int(current_user.id), request.form.getlist("id"))
        return jsonify(deleted=count)

    return app
