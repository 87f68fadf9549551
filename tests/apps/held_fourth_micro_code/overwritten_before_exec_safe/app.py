import base64
import types

from flask import Flask, jsonify, request

app = Flask(__name__)

BUILTIN_RULE = "def check(row):\n    return row['total'] > 100\n"


def make(source):
    module = types.ModuleType("rule")
    exec(source, module.__dict__)
    return module


@app.post("/rules/check")
def check():
    body = request.get_json()
    uploaded = base64.b64decode(body["rule"]).decode()
    source = uploaded
    source = BUILTIN_RULE
    rule = make(source)
    return jsonify(result=bool(rule.check({"total": 120})))
