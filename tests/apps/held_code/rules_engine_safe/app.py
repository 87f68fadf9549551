import json

from flask import Flask, jsonify, request

from rules import RuleSet

app = Flask(__name__)


@app.route("/rules/check", methods=["POST"])
def check():
    document = json.loads(request.data)
    ruleset = RuleSet()
    ruleset.add("limit", "amount < 1000")
    ruleset.add("custom", document["rule"])
    return jsonify(passed=ruleset.evaluate("limit", amount=int(document["amount"])))
