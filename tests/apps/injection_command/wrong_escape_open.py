"""Text to speech for the door announcements."""

import html
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/announce")
def announce():
    payload = request.get_json()
    text = html.escape(payload["text"])
    subprocess.check_call(f"espeak -v en -- {text}", shell=True)  # finding: command-injection
    return jsonify(status="announced")
