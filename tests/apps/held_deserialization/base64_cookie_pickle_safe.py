import base64
import json
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/08001")
def case_08001():
    raw = base64.urlsafe_b64decode(request.cookies.get("case08001", ""))
    loaders = {"fast": pickle.loads, "plain": json.loads}
    value = loaders["plain"](raw)
    return jsonify(kind=type(value).__name__)
