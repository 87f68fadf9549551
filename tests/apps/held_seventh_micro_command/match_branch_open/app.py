import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/service")
def service():
    action = request.form.get("action", "")
    match action:
        case "start" | "stop":
            verb = action
        case "restart":
            verb = "restart"
        case _:
            verb = action.strip()
    with os.popen("systemctl " + verb + " printer.service") as pipe:  # finding: command-injection
        text = pipe.read()
    return jsonify(output=text)
