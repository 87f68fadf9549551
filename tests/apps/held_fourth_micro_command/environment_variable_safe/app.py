import os
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/label")
def label():
    text = request.get_data(as_text=True)[:80]
    script = 'printf "%s" "$LABEL" | sha256sum'
    env = {"PATH": os.environ["PATH"], "LABEL": text.replace("\0", "")}
    done = subprocess.run(script, shell=True, env=env, capture_output=True, check=True)
    return jsonify(digest=done.stdout.decode().split()[0])
