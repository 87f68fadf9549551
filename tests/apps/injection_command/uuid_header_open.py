import subprocess
from uuid import UUID

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/jobs/current/state")
def job_state():
    raw = request.headers.get("X-Job-Id", "")
    try:
        job = UUID(raw)
    except ValueError:
        job = raw
    status, _ = subprocess.getstatusoutput("sacct --name " + str(job))  # finding: command-injection
    return jsonify(known=status == 0)
