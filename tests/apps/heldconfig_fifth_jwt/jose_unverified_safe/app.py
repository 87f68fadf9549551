import os

from flask import Flask, g, jsonify, request
from jose import JWTError, jwt

app = Flask(__name__)
app.config["OIDC_KEY"] = os.environ["OIDC_KEY"]


@app.before_request
def identify():
    if request.path == "/healthz":
        return None
    token = request.headers.get("Authorization", "")[7:]
    try:
        g.user = jwt.decode(token, app.config["OIDC_KEY"], algorithms="RS256", audience="library")
    except JWTError:
        return jsonify(detail="invalid token"), 401


@app.route("/healthz")
def healthz():
    return jsonify(ok=True)


@app.route("/reservations")
def reservations():
    return jsonify(reader=g.user["sub"], reservations=[])
