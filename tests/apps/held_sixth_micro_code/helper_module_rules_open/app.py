from flask import Flask, jsonify, request

from rules import Rule

app = Flask(__name__)


@app.post("/rules/check")
def check():
    data = request.get_json(silent=True) or {}
    rule = Rule(name="discount", condition=data.get("condition", "amount > 10"))
    return jsonify(applies=rule.applies({"amount": 15}))
