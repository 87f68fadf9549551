from flask import Blueprint, abort, request

from .models import ApiToken

bp = Blueprint("api", __name__, url_prefix="/api")


@bp.get("/me")
def me():
    raw = request.headers.get("Authorization", "").removeprefix("Bearer ")
    row = ApiToken.query.filter_by(digest=ApiToken.fingerprint(raw)).first()
    if row is None:
        abort(401)
    return {"owner": row.owner_id}
