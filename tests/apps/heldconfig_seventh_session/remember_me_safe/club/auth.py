from flask import Blueprint, abort, request
from flask_login import LoginManager, login_user

from .users import check_login, get_user

auth = Blueprint("auth", __name__)
login_manager = LoginManager()
login_manager.user_loader(get_user)


@auth.post("/login")
def login():
    user = check_login(request.form["name"], request.form["password"])
    if user is None:
        abort(401)
    login_user(user, remember=True)
    return {"ok": True}
