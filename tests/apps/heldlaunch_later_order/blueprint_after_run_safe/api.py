from flask import Blueprint, jsonify

api = Blueprint("api", __name__, url_prefix="/api")


@api.route("/trees")
def trees():
    return jsonify(["oak", "lime", "ash"])
