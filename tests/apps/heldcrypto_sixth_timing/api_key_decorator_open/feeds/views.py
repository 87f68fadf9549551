from flask import Blueprint

from .guard import api_key_required

bp = Blueprint("feeds", __name__)


@bp.get("/feed")
@api_key_required
def feed():
    return {"items": []}
