import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["SECRET_KEY"])


@app.post("/shipping")
def shipping():
    data = request.get_json()
    weight = data.get("zone", 1)
    zone = weight
    session["shipping"] = {"zone": zone, "currency": "EUR"}  # finding: trust-boundary
    return jsonify(ok=True)
