import uuid

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def identify():
    g.client = request.cookies.get("client") or uuid.uuid4().hex


@app.after_request
def persist(response):
    if "client" not in request.cookies:
        response.set_cookie("client", g.client, secure=True, httponly=True, samesite="None")  # finding: insecure-cookie
    return response


@app.get("/api/recommendations")
def recommendations():
    return {"client": g.client, "items": []}
