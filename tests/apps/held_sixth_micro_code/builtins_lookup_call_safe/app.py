import runpy

from flask import Flask, jsonify, request

app = Flask(__name__)
TASKS = {"clean": "tasks/clean.py", "sync": "tasks/sync.py"}


@app.post("/tasks")
def run_task():
    wanted = request.form.get("task", "clean")
    script = TASKS.get(wanted, TASKS["clean"])
    result = runpy.run_path(script)
    return jsonify(names=len(result))
