from flask import Blueprint, jsonify, request
from flask_jwt_extended import create_access_token, get_jwt_identity, jwt_required

from api.users import check_password

auth_bp = Blueprint("auth", __name__, url_prefix="/auth")


@auth_bp.post("/token")
def token():
    body = request.get_json()
    user = check_password(body["username"], body["password"])
    if user is None:
        return jsonify(error="bad credentials"), 401
    return jsonify(access_token=create_access_token(identity=str(user)))


@auth_bp.get("/me")
@jwt_required()
def me():
    return jsonify(id=get_jwt_identity())
