from flask import Blueprint, current_app, jsonify, request

from .index import StaffIndex

bp = Blueprint("directory", __name__)


@bp.route("/extension", methods=["POST"])
def extension():
    form = request.form
    index = StaffIndex(current_app.config["STAFF_FILE"])
    found = index.extension(form.get("surname", ""), form.get("pin", ""))
    return jsonify(extensions=[str(item) for item in found])
