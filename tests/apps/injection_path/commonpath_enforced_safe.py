import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
LOG_DIR = os.path.realpath("/var/log/jobs")


@app.route("/jobs/log")
def job_log():
    target = os.path.realpath(os.path.join(LOG_DIR, request.args.get("job", "")))
    if os.path.commonpath([LOG_DIR, target]) != LOG_DIR:
        abort(400)
    with open(target, errors="replace") as log:
        tail = log.readlines()[-100:]
    return jsonify(tail=tail)
