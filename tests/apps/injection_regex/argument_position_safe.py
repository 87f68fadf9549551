import re

from flask import Flask, jsonify, request

app = Flask(__name__)
RESERVED = "^(admin|root|support)$"


@app.post("/names/check")
def check_name():
    name = request.get_json()["name"]
    taken = re.match(RESERVED, name) is not None
    return jsonify(available=not taken)
