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
        return jsonify(error="not a job"), 400
    status, _ = subprocess.getstatusoutput("sacct --name " + str(job))
    return jsonify(known=status == 0)
