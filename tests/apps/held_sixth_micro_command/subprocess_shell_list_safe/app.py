import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/count", methods=["POST"])
def count():
    pattern = request.form["pattern"]
    proc = subprocess.run(["grep", "-c", "-F", "-e", pattern, "/var/data/words.txt"], capture_output=True, text=True)
    return jsonify(matches=int(proc.stdout or 0))
