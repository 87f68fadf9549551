from flask import Blueprint, abort, jsonify, request
from flask_login import current_user, login_required

from recipes.store import repo

recipes = Blueprint("recipes", __name__, url_prefix="/recipes")


@recipes.route("/")
def browse():
    return jsonify(repo.public())


@recipes.route("/", methods=["POST"])
@login_required
def create():
    return jsonify(id=repo.add(current_user.get_id(), request.json)), 201


@recipes.route("/<int:ident>", methods=["PUT"])
@login_required
def update(ident):
    if repo.owner(ident) != current_user.get_id():
        abort(403)
    repo.replace(ident, request.json)
    return "", 204


@recipes.route("/<int:ident>", methods=["DELETE"])  # finding: unauthenticated-route
def delete(ident):
    repo.drop(ident)
    return "", 204
