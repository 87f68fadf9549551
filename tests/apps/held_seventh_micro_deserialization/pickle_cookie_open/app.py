import base64
import json
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/cart")
def cart():
    raw = base64.urlsafe_b64decode(request.cookies.get("cart", ""))
    items = pickle.loads(raw)  # finding: unsafe-deserialization
    return jsonify(count=len(items))
