from flask import Blueprint, current_app, jsonify, request

bp = Blueprint("library", __name__, url_prefix="/books")


@bp.route("/by-author")
def by_author():
    shelf = current_app.extensions["shelf"]
    return jsonify(shelf.by_author(request.args.get("author", "")))
