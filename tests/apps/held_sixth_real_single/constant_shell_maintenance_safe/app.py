from flask import Flask, abort

from maintenance import TASKS, run_task

app = Flask(__name__)


@app.post("/maintenance/<task>")
def maintenance(task):
    if task not in TASKS:
        abort(404)
    return {"code": run_task(task)}
