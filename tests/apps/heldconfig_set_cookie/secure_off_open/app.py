import secrets

from flask import Blueprint, Flask, redirect, url_for

bp = Blueprint("device", __name__, url_prefix="/device")
known_devices = set()


@bp.get("/register")
def register():
    value = secrets.token_hex(16)
    known_devices.add(value)
    reply = redirect(url_for("device.done"))
    reply.set_cookie("device", value, secure=False, httponly=True, samesite="Lax")  # finding: insecure-cookie
    return reply


@bp.get("/done")
def done():
    return {"devices": len(known_devices)}


app = Flask(__name__)
app.register_blueprint(bp)
