import os

from flask import Flask, request, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["WTF_CSRF_CHECK_DEFAULT"] = False
csrf = CSRFProtect(app)


@app.before_request
def check_csrf():
    csrf.protect()


@app.route("/preferences", methods=["POST"])
def preferences():
    session["digest"] = request.form.get("digest") == "on"
    return {"digest": session["digest"]}
