from flask import Blueprint, redirect, request, session, url_for

from . import oauth
from .urls import is_local

auth = Blueprint("auth", __name__)


@auth.get("/")
def home():
    return {"user": session.get("sub")}


@auth.get("/login")
def login():
    return oauth.idp.authorize_redirect("https://portal.example.com/callback")


@auth.get("/callback")
def callback():
    token = oauth.idp.authorize_access_token()
    session["sub"] = token["userinfo"]["sub"]
    target = request.args.get("next", "")
    if target and is_local(target):
        return redirect(target)  # finding: open-redirect
    return redirect(url_for("auth.home"))
