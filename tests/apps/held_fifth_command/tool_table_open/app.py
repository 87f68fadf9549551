import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)

TASKS = {
    "cache": "/opt/site/bin/clear-cache",
    "index": "/opt/site/bin/rebuild-index --quiet",
    "thumbs": "/opt/site/bin/thumbnails",
}


@app.before_request
def only_operators():
    if request.headers.get("X-Operator-Token") != os.environ["OPERATOR_TOKEN"]:
        abort(403)


@app.post("/maintenance")
def maintenance():
    task = request.form.get("task", "cache")
    command = TASKS.get(task, task)
    if not command:
        abort(404)
    status = os.system(command)  # finding: command-injection
    return jsonify(exit=os.waitstatus_to_exitcode(status))
