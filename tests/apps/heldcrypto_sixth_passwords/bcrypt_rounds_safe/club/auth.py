from flask import Blueprint, request

from . import bcrypt
from .store import insert_member

bp = Blueprint("auth", __name__)


@bp.route("/register", methods=["POST"])
def register():
    password = request.form["password"]
    digest = bcrypt.generate_password_hash(password, rounds=13)
    insert_member(request.form["email"], digest.decode())
    return "", 201
