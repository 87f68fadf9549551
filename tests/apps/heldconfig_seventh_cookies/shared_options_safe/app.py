import secrets

from flask import Flask, jsonify

app = Flask(__name__)

COOKIE_OPTIONS = dict(httponly=True, samesite="Lax", secure=True)


@app.route("/api/enter")
def enter():
    resp = jsonify(status="entered")
    resp.set_cookie("visitor", secrets.token_hex(16), **COOKIE_OPTIONS)
    return resp
