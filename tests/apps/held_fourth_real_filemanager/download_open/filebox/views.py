from flask import Blueprint, Response, abort, current_app, jsonify, request

bp = Blueprint("files", __name__, url_prefix="/files")


def storage():
    return current_app.extensions["storage"]


@bp.get("/")
def index():
    return jsonify(folders=storage().folders())


@bp.get("/raw")
def raw():
    try:
        data = storage().read_bytes(request.args["path"])
    except FileNotFoundError:
        abort(404)
    return Response(data, mimetype="application/octet-stream")
