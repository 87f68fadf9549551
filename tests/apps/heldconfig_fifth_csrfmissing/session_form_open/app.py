import os

from authlib.integrations.flask_client import OAuth
from flask import Flask, abort, redirect, request, session, url_for

app = Flask(__name__)
app.secret_key = os.environ["FLASK_SECRET"]
app.config["SESSION_COOKIE_SECURE"] = True
app.config["SESSION_COOKIE_SAMESITE"] = "Lax"
app.config["LOGIN_CALLBACK"] = os.environ["LOGIN_CALLBACK"]
oauth = OAuth(app)
oauth.register("campus", server_metadata_url=os.environ["OIDC_URL"], client_kwargs={"scope": "openid"})
contacts = {}


@app.route("/login")
def login():
    return oauth.campus.authorize_redirect(app.config["LOGIN_CALLBACK"])


@app.route("/callback")
def callback():
    session["sub"] = oauth.campus.authorize_access_token()["userinfo"]["sub"]
    return redirect(url_for("contact"))


@app.route("/contact", methods=["GET", "POST"])  # finding: csrf-unprotected
def contact():
    if "sub" not in session:
        abort(401)
    if request.method == "POST":
        contacts[session["sub"]] = request.form["email"]
        return redirect(url_for("contact"))
    return {"email": contacts.get(session["sub"])}
