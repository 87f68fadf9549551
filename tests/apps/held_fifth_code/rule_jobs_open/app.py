from flask import Flask, jsonify, request
from redis import Redis
from rq import Queue

from rules import RULES
from worker import apply_rule

app = Flask(__name__)
queue = Queue(connection=Redis())


@app.post("/rules")
def run_rule():
    body = request.get_json()
    rule = body["rule"]
    if rule in RULES:
        rule = RULES[rule]
    job = queue.enqueue(apply_rule, rule, int(body["order"]))
    return jsonify(job=job.id), 202
