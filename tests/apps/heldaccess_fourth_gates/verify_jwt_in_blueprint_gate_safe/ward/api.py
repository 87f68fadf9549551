from flask import Blueprint, abort, jsonify, request
from flask_jwt_extended import get_jwt, verify_jwt_in_request

api = Blueprint("ward_api", __name__, url_prefix="/api")
BEDS: dict[int, str] = {}


def _authorise():
    if request.method == "OPTIONS":
        return
    verify_jwt_in_request()
    if request.method != "GET" and get_jwt().get("role") != "nurse":
        abort(403)


api.before_request(_authorise)


@api.get("/beds")
def beds():
    return jsonify(BEDS)


@api.put("/beds/<int:bed>")
def occupy(bed: int):
    BEDS[bed] = request.get_json()["patient"]
    return "", 204


@api.delete("/beds/<int:bed>")
def free(bed: int):
    BEDS.pop(bed, None)
    return "", 204
