import json
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/build")
def build():
    job = json.loads(request.data)
    steps = {step["name"]: step for step in job.get("steps", [])}
    target = steps.get("compile", {}).get("target", "all")
    process = subprocess.Popen(f"make -C /srv/src {target}", shell=True)  # finding: command-injection
    return jsonify(code=process.wait(60))
