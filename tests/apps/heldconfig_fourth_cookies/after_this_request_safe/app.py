import secrets

from flask import Flask, after_this_request, g, jsonify, request

app = Flask(__name__)


@app.before_request
def visitor():
    g.visitor = request.cookies.get("visitor")
    if g.visitor is None:
        g.visitor = secrets.token_urlsafe(24)

        @after_this_request
        def remember(response):
            response.set_cookie("visitor", g.visitor, httponly=True, secure=True, samesite="Lax")
            return response


@app.get("/visitor")
def show():
    return jsonify(known="visitor" in request.cookies)
