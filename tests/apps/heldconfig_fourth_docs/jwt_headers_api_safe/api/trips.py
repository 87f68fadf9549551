from flask import Blueprint, request
from flask_jwt_extended import current_user, get_jwt_identity, jwt_required

from . import jwt
from .models import Driver, Trip, db

bp = Blueprint("trips", __name__)


@jwt.user_lookup_loader
def lookup(_header, payload):
    return db.session.get(Driver, int(payload["sub"]))


@bp.post("/")
@jwt_required()
def start():
    trip = Trip(driver=current_user, origin=request.get_json()["origin"])
    db.session.add(trip)
    db.session.commit()
    return {"id": trip.id, "driver": get_jwt_identity()}, 201


@bp.delete("/<int:trip_id>")
@jwt_required(fresh=True)
def cancel(trip_id):
    Trip.query.filter_by(id=trip_id, driver=current_user).delete()
    db.session.commit()
    return "", 204
