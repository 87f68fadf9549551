import os

from authlib.integrations.flask_client import OAuth
from flask import Blueprint, redirect, session, url_for

oauth = OAuth()
bp = Blueprint("auth", __name__)

GOOGLE_CLIENT_SECRET = os.environ["GOOGLE_CLIENT_SECRET"]


def init_oauth(app):
    oauth.init_app(app)
    oauth.register(
        name="google",
        client_id="125456858138-k3m8fj2qk5v0d1t9s7b4c6n0p8r2x1za.apps.googleusercontent.com",
        client_secret=GOOGLE_CLIENT_SECRET,
        server_metadata_url="https://accounts.google.com/.well-known/openid-configuration",
        client_kwargs={"scope": "openid email profile"},
    )


@bp.route("/login")
def login():
    return oauth.google.authorize_redirect(url_for("auth.callback", _external=True))


@bp.route("/callback")
def callback():
    token = oauth.google.authorize_access_token()
    session["sub"] = token["userinfo"]["sub"]
    return redirect("/")
