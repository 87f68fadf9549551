import base64
import json
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)
OWN_FILTERS = {"limit": base64.b85encode(pickle.dumps({"rows": 10})).decode()}


@app.route("/rows", methods=["POST"])
def rows():
    filters = {**json.loads(request.form["filters"]), **OWN_FILTERS}
    chosen = pickle.loads(base64.b85decode(filters["limit"]))
    return jsonify(keys=len(chosen))
