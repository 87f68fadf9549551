import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/mask", methods=["POST"])
def mask():
    rules = {"digits": r"\d", "custom": request.form.get("rule", "")}
    order = sorted(rules)
    chosen = rules[order[0]]
    masked = re.sub(chosen, "*", request.form.get("text", ""))  # finding: regex-injection
    return jsonify(masked=masked)
