import base64
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/notify")
def notify():
    text = request.form["text"]
    packed = base64.b64encode(text.encode("utf-8")).decode("ascii")
    value = base64.b64decode(packed).decode("utf-8")
    pipe = subprocess.Popen("notify-send Portal " + value, shell=True)  # finding: command-injection
    pipe.wait(timeout=5)
    return jsonify(sent=True)
