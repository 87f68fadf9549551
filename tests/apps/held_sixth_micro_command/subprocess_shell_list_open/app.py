import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/count", methods=["POST"])
def count():
    pattern = request.form["pattern"]
    proc = subprocess.run(f"grep -c -F -e {pattern} /var/data/words.txt", shell=True, capture_output=True, text=True)  # finding: command-injection
    return jsonify(matches=int(proc.stdout or 0))
