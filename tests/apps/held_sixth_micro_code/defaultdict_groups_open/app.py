from collections import defaultdict

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/rules")
def rules():
    groups = defaultdict(list)
    groups["server"].append("1 < 2")
    for key, value in request.form.items(multi=True):
        groups["client"].append(value)
    verdicts = [eval(rule) is True for rule in groups["client"]]  # finding: code-injection
    return jsonify(all=all(verdicts))
