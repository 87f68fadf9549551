import secrets

from flask import Blueprint, Flask, redirect, url_for

bp = Blueprint("device", __name__, url_prefix="/device")
known_devices = set()


@bp.get("/register")
def register():
    device = secrets.token_hex(16)
    known_devices.add(device)
    response = redirect(url_for("device.done"))
    response.set_cookie(
        "dev", device, secure=False, httponly=True, samesite="Lax"
    )  # finding: insecure-cookie
    return response


@bp.get("/done")
def done():
    return {"devices": len(known_devices)}


app = Flask(__name__)
app.register_blueprint(bp)
