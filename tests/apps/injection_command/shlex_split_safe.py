"""Runs the management commands that the admin page offers."""

import shlex
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/admin/reindex")
def reindex():
    index = request.form.get("index", "articles")
    line = "flask search reindex --index " + index
    done = subprocess.run(shlex.split(line), check=False)
    return jsonify(ok=done.returncode == 0)
