from flask import Blueprint

bp = Blueprint("routes", __name__)


@bp.route("/ping")
def ping():
    return {"pong": True}
