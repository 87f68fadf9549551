import hmac
import os

from flask import Flask, abort, redirect, render_template, request, session, url_for
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
csrf = CSRFProtect(app)

_PUBLIC = set()


def public(view):
    """Mark a view as reachable without signing in."""
    _PUBLIC.add(view.__name__)
    return view


@app.before_request
def sign_in_first():
    if request.endpoint in _PUBLIC or request.endpoint == "static":
        return None
    if "user" not in session:
        return redirect(url_for("login"))
    return None


@public
@app.get("/login")
def login():
    return render_template("login.html")


@app.get("/reports")
def reports():
    return render_template("reports.html")


@csrf.exempt
@public
@app.post("/hooks/build")
def build_hook():
    expected = hmac.new(os.environ["HOOK_KEY"].encode(), request.get_data(), "sha256").hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        abort(403)
    return "", 204
