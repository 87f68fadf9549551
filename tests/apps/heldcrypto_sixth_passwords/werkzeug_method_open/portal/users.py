from flask import Blueprint, request
from werkzeug.security import generate_password_hash

from .storage import save_user

bp = Blueprint("users", __name__, url_prefix="/users")


@bp.post("/")
def create():
    form = request.form
    hashed = generate_password_hash(form["password"], method="pbkdf2:sha1:1000", salt_length=8)  # finding: weak-password-hash
    save_user(form["email"], hashed)
    return {"email": form["email"]}, 201
