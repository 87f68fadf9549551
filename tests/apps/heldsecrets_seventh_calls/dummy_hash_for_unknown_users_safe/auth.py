from flask import Blueprint, abort, request
from flask_login import login_user
from werkzeug.security import check_password_hash

from models import User

bp = Blueprint("auth", __name__)

# hash of a random string thrown away; keeps the time of the reply the same for unknown users
DUMMY_PASSWORD_HASH = (
    "scrypt:32768:8:1$o5T7dflGrot1DR9w$"
    "8222588f34f1fec0238e360506ead0e4e2368e76d48c98ad99fda3853e30e97efe2f91bcbf1dd556106a386995b5d82556c86495dfa4cbcee412c9d853b3d3be"
)


@bp.post("/login")
def login():
    user = User.query.filter_by(email=request.form["email"]).first()
    stored = user.password_hash if user else DUMMY_PASSWORD_HASH
    if not check_password_hash(stored, request.form["password"]) or user is None:
        abort(401)
    login_user(user)
    return {"ok": True}
