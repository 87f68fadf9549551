from flask import Blueprint, Flask, redirect, request, session, url_for

from accounts import authenticate
from links import is_local

auth = Blueprint("auth", __name__)


@auth.post("/login")
def login():
    user = authenticate(request.form["email"], request.form["password"])
    if user is None:
        return redirect(url_for("auth.form"))
    session.clear()
    session["uid"] = user.id
    target = request.args.get("next", "")
    if not is_local(target):
        target = url_for("auth.form")
    return redirect(target)  # finding: open-redirect


@auth.get("/login")
def form():
    return "<form method=post><input name=email><input name=password type=password></form>"


app = Flask(__name__)
app.config.from_prefixed_env()
app.register_blueprint(auth)
