from flask import Flask, jsonify, request

ALLOWED = {"https://app.example.net", "https://admin.example.net"}

app = Flask(__name__)


@app.after_request
def add_cors(response):
    origin = request.headers.get("Origin")
    if origin in ALLOWED:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
        response.headers.add("Vary", "Origin")
    return response


@app.get("/api/inbox")
def inbox():
    return jsonify(messages=[])
