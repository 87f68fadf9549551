import os

from authlib.integrations.flask_client import OAuth
from flask import Flask, redirect, render_template, session, url_for
from flask_talisman import Talisman
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config.from_prefixed_env()
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    TRUSTED_HOSTS=["atlas.example.com"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",  # "Strict" would drop the state cookie on the way back
    GOOGLE_CLIENT_ID=os.environ["GOOGLE_CLIENT_ID"],
    GOOGLE_CLIENT_SECRET=os.environ["GOOGLE_CLIENT_SECRET"],
)
CSRFProtect(app)
Talisman(app, content_security_policy={"default-src": "'self'", "img-src": ["'self'", "https://*.googleusercontent.com"]})

oauth = OAuth(app)
oauth.register(
    name="google",
    server_metadata_url="https://accounts.google.com/.well-known/openid-configuration",
    client_kwargs={"scope": "openid email profile"},
)


@app.get("/")
def home():
    return render_template("home.html", user=session.get("user"))


@app.get("/login")
def login():
    return oauth.google.authorize_redirect(url_for("auth", _external=True, _scheme="https"))


@app.get("/auth")
def auth():
    token = oauth.google.authorize_access_token()
    info = token["userinfo"]
    session.clear()
    session["user"] = {"sub": info["sub"], "email": info["email"]}
    return redirect(url_for("home"))


@app.post("/logout")
def logout():
    session.pop("user", None)
    return redirect(url_for("home"))
