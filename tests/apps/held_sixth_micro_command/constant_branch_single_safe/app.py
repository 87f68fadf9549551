import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/service")
def service():
    action = request.form.get("action")
    if action == "restart":
        command = "systemctl restart worker"
    elif action == "stop":
        command = "systemctl stop worker"
    else:
        return jsonify(error="unknown action"), 400
    return jsonify(code=os.system(command))
