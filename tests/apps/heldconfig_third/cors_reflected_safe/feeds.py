from flask import Flask, jsonify, request

app = Flask(__name__)
PARTNERS = {"https://partner.example.org", "https://app.example.org"}


@app.get("/feed")
def feed():
    return jsonify(items=[])


@app.after_request
def allow_frontends(response):
    origin = request.headers.get("Origin")
    if origin in PARTNERS:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
        response.headers["Vary"] = "Origin"
    return response
