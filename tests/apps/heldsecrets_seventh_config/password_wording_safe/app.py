import os

from flask import Flask, flash, jsonify, render_template, request
from flask_wtf import CSRFProtect

from messages import API_KEY_QUERY_PARAM, PASSWORD_RULES, TOKEN_HEADER, TRANSLATIONS, AuthError

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
CSRFProtect(app)


@app.get("/api/whoami")
def whoami():
    if TOKEN_HEADER not in request.headers and API_KEY_QUERY_PARAM not in request.args:
        return jsonify(error=AuthError.MISSING_API_KEY.value), 401
    return jsonify(labels=TRANSLATIONS)


@app.route("/register", methods=["GET", "POST"])
def register():
    password = ""
    if request.method == "POST":
        password = request.form["password"]
        if len(password) < 12:
            flash(PASSWORD_RULES, "password-error")
    return render_template("register.html", rules=PASSWORD_RULES)
