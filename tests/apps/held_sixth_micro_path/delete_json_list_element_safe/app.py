import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/cleanup")
def cleanup():
    body = request.get_json()
    entries = ["cache.tmp", body["file"], "session.tmp"]
    first, second, third = entries
    os.remove("/srv/tmp/" + third)
    return jsonify(removed=True)
