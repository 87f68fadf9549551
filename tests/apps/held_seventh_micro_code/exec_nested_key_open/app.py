from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/hooks")
def hooks():
    job = {"name": "nightly", "steps": [{"run": "total = 1"}, {"run": request.json["script"]}]}
    scope = {}
    step = job["steps"][1]
    exec(compile(step["run"], "<hook>", "exec"), scope)  # finding: code-injection
    return jsonify(total=scope.get("total"))
