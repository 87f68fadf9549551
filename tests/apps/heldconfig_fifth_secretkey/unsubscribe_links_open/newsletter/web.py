import os

from flask import Flask, abort, jsonify

from newsletter.tokens import read_token

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.route("/u/<token>")
def preview(token):
    address = read_token(token)
    if address is None:
        abort(404)
    return jsonify(address=address)
