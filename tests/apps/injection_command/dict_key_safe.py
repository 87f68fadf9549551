import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.put("/volume")
def set_volume():
    body = request.get_json()
    mixer = {
        "card": "0",
        "control": "Master",
        "level": "50%",
    }
    mixer["level"] = body.get("level", "50%")
    command = "amixer -c " + mixer["card"] + " set Master " + mixer["control"]
    os.system(command)
    return jsonify(done=True)
