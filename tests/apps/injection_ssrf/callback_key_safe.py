import os

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


def job_from(payload):
    return {
        "name": payload["name"],
        "callback": payload.get("callback"),
        "report_to": os.environ.get("REPORT_URL", "http://reports.internal/jobs"),
    }


@app.route("/jobs", methods=["POST"])
def run_job():
    job = job_from(request.json)
    requests.post(job["report_to"], json={"job": job["name"]}, timeout=5)
    return jsonify(state="done")
