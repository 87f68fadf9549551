from flask import Flask, jsonify, request

import tokens

app = Flask(__name__)


@app.route("/points")
def points():
    uid = tokens.parse(request.headers["X-Token"])["uid"]
    return jsonify({"uid": uid, "points": 0})
