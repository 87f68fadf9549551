from flask import Blueprint, abort, request, session

from .store import berths, reserve

api = Blueprint("api", __name__)


@api.before_request
def require_session():
    if request.method != "OPTIONS" and "uid" not in session:
        abort(401)


@api.get("/berths")
def list_berths():
    return {"berths": berths(session["uid"])}


@api.post("/berths/<int:berth_id>/reserve")
def reserve_berth(berth_id: int):
    reserve(session["uid"], berth_id)
    return {"reserved": berth_id}
