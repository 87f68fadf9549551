from flask import Flask, jsonify, request
from jwt import PyJWTError

from tenants import verify

app = Flask(__name__)


@app.errorhandler(PyJWTError)
def bad_token(_err):
    return jsonify(error="invalid token"), 401


@app.get("/usage")
def usage():
    claims = verify(request.headers.get("Authorization", "").removeprefix("Bearer "))
    return jsonify(account=claims["sub"], kwh=0)
