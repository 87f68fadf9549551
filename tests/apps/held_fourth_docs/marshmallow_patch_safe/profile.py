from flask import Blueprint, jsonify, request
from flask_jwt_extended import current_user, jwt_required
from marshmallow import ValidationError

from models import db
from schemas import ProfilePatchSchema, ProfileSchema

bp = Blueprint("profile", __name__, url_prefix="/profile")


@bp.errorhandler(ValidationError)
def invalid(err: ValidationError):
    return jsonify(errors=err.messages), 422


@bp.get("/")
@jwt_required()
def show():
    return ProfileSchema().dump(current_user)


@bp.patch("/")
@jwt_required()
def patch():
    values = ProfilePatchSchema().load(request.get_json(), partial=True)
    for name, value in values.items():
        setattr(current_user, name, value)
    db.session.commit()
    return ProfileSchema().dump(current_user)
