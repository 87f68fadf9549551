import jsonpickle
from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.before_request
def restore_view_state():
    state = request.headers.get("X-View-State", "{}")
    g.state = jsonpickle.decode(state)  # finding: unsafe-deserialization


@app.get("/wizard")
def wizard():
    return jsonify(page=int(g.state.get("page", 1)))
