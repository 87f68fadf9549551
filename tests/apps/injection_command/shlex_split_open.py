"""Runs the management commands that the admin page offers."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/admin/reindex")
def reindex():
    index = request.form.get("index", "articles")
    line = "flask search reindex --index " + index
    done = subprocess.run(line, shell=True, check=False)  # finding: command-injection
    return jsonify(ok=done.returncode == 0)
