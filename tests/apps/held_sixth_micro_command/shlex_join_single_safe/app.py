import shlex
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/words")
def words():
    phrases = request.form.getlist("phrase")
    counted = shlex.join(["printf", "%s\\n", *phrases]) + " | wc -l"
    out = subprocess.run(counted, shell=True, capture_output=True, text=True)
    return jsonify(lines=int(out.stdout))
