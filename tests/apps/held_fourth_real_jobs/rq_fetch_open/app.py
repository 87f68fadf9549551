from flask import Flask, jsonify, request
from redis import Redis
from rq import Queue

from jobs import pull

app = Flask(__name__)
queue = Queue(connection=Redis(host="redis"))


@app.post("/feeds/pull")
def start():
    job = queue.enqueue(pull, request.get_json()["source"])
    return jsonify(job=job.id), 202


@app.get("/feeds/<job_id>")
def status(job_id):
    job = queue.fetch_job(job_id)
    return jsonify(result=job.return_value() if job else None)
