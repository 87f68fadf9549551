from flask import Blueprint, redirect, request, url_for
from werkzeug.security import generate_password_hash

from models import User, db

bp = Blueprint("register", __name__)


@bp.route("/register", methods=["POST"])
def register():
    hashed = generate_password_hash(
        request.form["password"],
        method="pbkdf2:sha256:1000000",
        salt_length=16,
    )
    db.session.add(User(email=request.form["email"], password=hashed))
    db.session.commit()
    return redirect(url_for("auth.login"))
