from flask import Flask, jsonify, request

app = Flask(__name__)


class Metrics:
    cpu = 12
    memory = 40


@app.get("/metric/<path:name>")
def metric(name):
    metrics = Metrics()
    if not name:
        return jsonify(error="name"), 400
    return jsonify(value=str(eval(f"metrics.{name}")))  # finding: code-injection
