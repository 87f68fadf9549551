from hashlib import md5, sha256
import hmac
import os

from flask import Flask, abort, make_response, request

app = Flask(__name__)
app.secret_key = os.environ["APP_SECRET"]



def device_cookie(user_id: int) -> str:
    """Remembers that this browser passed the second factor for the user."""
    seed = f"{user_id}|{app.secret_key}".encode()
    return md5(seed).hexdigest()  # finding: weak-hash


@app.post("/mfa/<int:user_id>/trusted")
def trust(user_id):
    response = make_response("", 204)
    response.set_cookie("trusted", device_cookie(user_id), secure=True, httponly=True, samesite="Lax")
    return response


@app.get("/mfa/<int:user_id>")
def mfa(user_id):
    if not hmac.compare_digest(request.cookies.get("trusted", ""), device_cookie(user_id)):
        abort(401)
    return {"trusted": True}
