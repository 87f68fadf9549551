from flask import Blueprint, redirect, session, url_for

from sso import oauth

sso = Blueprint("sso", __name__)


@sso.get("/login")
def login():
    target = url_for("sso.done", _external=True)
    return oauth.corp.authorize_redirect(target)


@sso.get("/login/done")
def done():
    token = oauth.corp.authorize_access_token()
    session["sub"] = token["userinfo"]["sub"]
    return redirect("/api/payslips")
