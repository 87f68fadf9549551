from flask import Flask, abort, g, jsonify, request

import keys

app = Flask(__name__)


@app.before_request
def authenticate():
    g.owner = keys.owner_of(request.headers.get("X-Api-Key", ""))
    if g.owner is None:
        abort(401)


@app.get("/usage")
def usage():
    return jsonify(owner=g.owner, calls=0)
