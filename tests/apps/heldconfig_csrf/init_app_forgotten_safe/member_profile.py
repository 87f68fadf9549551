from flask import Blueprint, jsonify, request
from flask_login import current_user, login_required

profile = Blueprint("profile", __name__, url_prefix="/profile")
names = {}


@profile.get("/")
@login_required
def show():
    return jsonify(name=names.get(current_user.id))


@profile.route("/name", methods=["POST"])
@login_required
def rename():
    names[current_user.id] = request.form["name"][:60]
    return jsonify(saved=True)
