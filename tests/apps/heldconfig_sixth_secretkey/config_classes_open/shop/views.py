from flask import Blueprint, session

bp = Blueprint("shop", __name__, url_prefix="/shop")


@bp.get("/me")
def me():
    return {"user": session.get("user")}
