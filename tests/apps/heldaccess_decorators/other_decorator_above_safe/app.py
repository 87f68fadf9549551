import os

from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, login_required

from menu import ENTRIES, menu_entry

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
manager = LoginManager(app)


@manager.user_loader
def load_user(user_id):
    user = UserMixin()
    user.id = user_id
    return user


@menu_entry("Leave")
@app.get("/leave")
@login_required
def leave():
    return jsonify(days=12)


@menu_entry("Menu")
@app.get("/menu")
@login_required
def menu():
    return jsonify(ENTRIES)
