import os

from flask import Flask, jsonify, render_template, request
from flask_login import LoginManager, current_user

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)
login_manager.login_view = "login"
phonebook = {}


def public(view):
    view.is_public = True
    return view


@app.before_request
def login_by_default():
    view = app.view_functions.get(request.endpoint)
    if request.endpoint == "static" or getattr(view, "is_public", False):
        return None
    if not current_user.is_authenticated:
        return login_manager.unauthorized()
    return None


@app.get("/login")
@public
def login():
    return render_template("login.html")


@app.get("/admin/phonebook")
def admin_phonebook():
    return jsonify(phonebook)


@app.post("/admin/phonebook/<name>")
def admin_set(name):
    phonebook[name] = request.form["number"]
    return "", 204


@app.get("/debug/request")
def debug_request():
    return jsonify(endpoint=request.endpoint, agent=str(request.user_agent))
