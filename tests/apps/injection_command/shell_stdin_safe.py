import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)

FILTER = ["sort", "-u"]


@app.post("/filter")
def run_filter():
    text = request.get_data(as_text=True)
    done = subprocess.run(FILTER, input=text, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        return jsonify(error="the filter failed"), 422
    return jsonify(lines=done.stdout.splitlines())
