from flask import Blueprint, jsonify, request
from flask_jwt_extended import create_access_token, create_refresh_token, get_jwt_identity, jwt_required

from .models import Driver

bp = Blueprint("tokens", __name__)


@bp.post("/")
def login():
    data = request.get_json()
    driver = Driver.authenticate(data.get("email", ""), data.get("password", ""))
    if driver is None:
        return jsonify(msg="Bad email or password"), 401
    return jsonify(
        access_token=create_access_token(identity=str(driver.id), fresh=True),
        refresh_token=create_refresh_token(identity=str(driver.id)),
    )


@bp.post("/refresh")
@jwt_required(refresh=True)
def refresh():
    return jsonify(access_token=create_access_token(identity=get_jwt_identity(), fresh=False))
