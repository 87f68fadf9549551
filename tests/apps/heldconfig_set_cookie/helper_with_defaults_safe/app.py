import uuid

from flask import Flask, jsonify

from responses import forget, keep

app = Flask(__name__)


@app.get("/tour/start")
def start():
    return keep(jsonify(step=1), "tour", uuid.uuid4().hex, days=1)


@app.get("/tour/end")
def end():
    return forget(jsonify(step=0), "tour")
