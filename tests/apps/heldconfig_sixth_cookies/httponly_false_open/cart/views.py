import uuid

from flask import Blueprint, make_response, request

bp = Blueprint("cart", __name__, url_prefix="/cart")


@bp.get("/start")
def start():
    cart_id = request.cookies.get("cart_id") or uuid.uuid4().hex
    resp = make_response({"cart": cart_id})
    resp.set_cookie(  # finding: insecure-cookie
        "cart_id",
        cart_id,
        max_age=60 * 60 * 24 * 14,
        secure=True,
        httponly=False,
        samesite="Lax",
    )
    return resp
