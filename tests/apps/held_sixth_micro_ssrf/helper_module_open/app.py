from flask import Flask, jsonify, request

from client import fetch_profile

app = Flask(__name__)


@app.get("/profile")
def profile():
    region = request.args["region"]
    return jsonify(fetch_profile(region))
