import hashlib
import hmac
import os

from flask import Flask, abort, request, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
csrf = CSRFProtect(app)


@app.post("/hooks/payments")
@csrf.exempt
def payments():
    expected = hmac.new(os.environb[b"HOOK_KEY"], request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Signature", "")):
        abort(403)
    return "", 204


@app.post("/basket/clear")
def clear():
    session.pop("basket", None)
    return {"basket": []}
