"""Text to speech for the door announcements."""

import shlex
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/announce")
def announce():
    payload = request.get_json()
    text = shlex.quote(payload["text"])
    subprocess.check_call(f"espeak -v en -- {text}", shell=True)
    return jsonify(status="announced")
