import os

from flask import Flask, abort, request
from flask_login import LoginManager, UserMixin, current_user, login_required, login_user
from flask_talisman import Talisman
from flask_wtf import CSRFProtect
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
    REMEMBER_COOKIE_SECURE=True,
    REMEMBER_COOKIE_HTTPONLY=False,  # finding: session-cookie-script-readable
    REMEMBER_COOKIE_SAMESITE="Lax",
)
CSRFProtect(app)
Talisman(app)
login_manager = LoginManager(app)


class Member(UserMixin):
    def __init__(self, email, password_hash):
        self.id = email
        self.password_hash = password_hash


members = {}
login_manager.user_loader(members.get)


@app.post("/login")
def login():
    member = members.get(request.form["email"])
    if member is None or not check_password_hash(member.password_hash, request.form["password"]):
        abort(401)
    login_user(member, remember=True)
    return "", 204


@app.get("/profile")
@login_required
def profile():
    return {"id": current_user.get_id()}
