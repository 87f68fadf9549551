import os

from flask import Flask, jsonify, redirect, request, session, url_for
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["BOARD_SECRET"]
ACCOUNTS = {"chief": os.environ["CHIEF_HASH"]}
POSTS = {}

PUBLIC_ENDPOINTS = {"login", "static", "index", "delete_post"}


@app.before_request
def check_session():
    if request.endpoint in PUBLIC_ENDPOINTS:
        return None
    if "user" not in session:
        return redirect(url_for("login"))
    return None


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        name = request.form["name"]
        if name in ACCOUNTS and check_password_hash(ACCOUNTS[name], request.form["password"]):
            session["user"] = name
            return redirect(url_for("index"))
    return "<form method=post><input name=name><input name=password type=password></form>"


@app.route("/")
def index():
    return jsonify(POSTS)


@app.route("/posts/<pid>/edit", methods=["POST"])
def edit_post(pid):
    POSTS[pid] = request.form["text"]
    return redirect(url_for("index"))


@app.route("/posts/<pid>/delete", methods=["POST"])  # finding: unauthenticated-route
def delete_post(pid):
    POSTS.pop(pid, None)
    return redirect(url_for("index"))
