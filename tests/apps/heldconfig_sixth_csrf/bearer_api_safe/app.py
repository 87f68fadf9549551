import os
from functools import wraps

from flask import Flask, abort, g, request

from tokens import lookup

app = Flask(__name__)
app.config["PAGE_SIZE"] = int(os.environ.get("PAGE_SIZE", "50"))


def token_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        scheme, _, value = request.headers.get("Authorization", "").partition(" ")
        g.client = lookup(value) if scheme == "Bearer" else None
        if g.client is None:
            abort(401)
        return view(*args, **kwargs)

    return wrapper


@app.post("/v1/readings")
@token_required
def add_reading():
    g.client.store(request.get_json())
    return {"stored": True}, 201


@app.delete("/v1/readings/<int:reading_id>")
@token_required
def delete_reading(reading_id):
    g.client.delete(reading_id)
    return "", 204
