import os

from flask import Flask, g, jsonify, request, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_HTTPONLY"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["WTF_CSRF_CHECK_DEFAULT"] = False
csrf = CSRFProtect(app)


@app.before_request
def check_request():
    if request.path.startswith("/hooks/"):
        return
    g.interactive = True
    csrf.protect()


@app.post("/playlist/clear")
def clear():
    session["playlist"] = []
    return jsonify(cleared=True)
