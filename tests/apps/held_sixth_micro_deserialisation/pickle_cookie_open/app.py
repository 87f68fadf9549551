import base64
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)
EMPTY = base64.b64encode(pickle.dumps({"items": []}))


@app.get("/basket")
def basket():
    cookie = request.cookies.get("basket")
    parts = {"stored": EMPTY, "sent": cookie.encode() if cookie else EMPTY}
    blob = base64.b64decode(parts["sent"])
    state = pickle.loads(blob)  # finding: unsafe-deserialization
    return jsonify(count=len(state["items"]))
