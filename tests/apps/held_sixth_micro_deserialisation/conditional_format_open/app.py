import json
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)
LEGACY_FORMAT = True


@app.post("/sync")
def sync():
    body = request.get_data(cache=False)
    if LEGACY_FORMAT:
        records = pickle.loads(body)  # finding: unsafe-deserialization
    else:
        records = json.loads(body)
    return jsonify(records=len(records))
