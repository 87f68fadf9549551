import base64
import types

from flask import Flask, jsonify, request

app = Flask(__name__)

BUILTIN_RULE = "def check(row):\n    return row['total'] > 100\n"


def make(source):
    module = types.ModuleType("rule")
    exec(source, module.__dict__)  # finding: code-injection
    return module


@app.post("/rules/check")
def check():
    body = request.get_json()
    uploaded = base64.b64decode(body["rule"]).decode()
    source = uploaded
    if not source.endswith("\n"):
        source = BUILTIN_RULE
    rule = make(source)
    return jsonify(result=bool(rule.check({"total": 120})))
