import secrets

from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.before_request
def find_visitor():
    g.visitor = request.cookies.get("visitor")


@app.after_request
def keep_visitor(response):
    if g.visitor is None:
        value = secrets.token_hex(16)
        response.set_cookie("visitor", value, secure=True, samesite="Lax")  # finding: insecure-cookie
    return response


@app.get("/offers")
def offers():
    return jsonify(["spring", "summer"])
