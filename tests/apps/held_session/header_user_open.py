from functools import wraps

from flask import Flask, jsonify, request, session
from itsdangerous import BadSignature, TimestampSigner

app = Flask(__name__)
app.config.from_prefixed_env()


def remember_user(view):
    @wraps(view)
    def inner(*args, **kwargs):
        token = request.headers.get("X-Remembered-User")
        if token is not None:
            signer = TimestampSigner(app.config["SECRET_KEY"])
            try:
                user = signer.unsign(token, max_age=86400).decode()
            except BadSignature:
                user = token.partition(".")[0]
            session["user"] = user  # finding: trust-boundary
        return view(*args, **kwargs)

    return inner


@app.get("/me")
@remember_user
def me():
    return jsonify(known="user" in session)
