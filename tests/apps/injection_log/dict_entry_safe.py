import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger("jobs")


@app.post("/jobs")
def start_job():
    job = {"name": request.form.get("name", "nightly"), "queue": "default"}
    job["state"] = "queued"
    logger.info("job in %s was %s", job["queue"], job["state"])
    return jsonify(state=job["state"]), 202
