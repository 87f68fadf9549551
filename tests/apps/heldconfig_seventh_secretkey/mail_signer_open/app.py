from flask import Flask, abort
from itsdangerous import BadSignature

from signing import RELEASE, confirm

app = Flask(__name__)


@app.get("/api/confirm/<token>")
def confirm_mail(token):
    try:
        address = confirm.loads(token, max_age=3600)
    except BadSignature:
        abort(400)
    return {"confirmed": address, "release": RELEASE}
