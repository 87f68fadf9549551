import base64
import json
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/cart")
def cart():
    raw = base64.urlsafe_b64decode(request.cookies.get("cart", ""))
    items = json.loads(raw)
    return jsonify(count=len(items))
