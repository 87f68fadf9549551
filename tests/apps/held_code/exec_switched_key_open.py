from urllib.parse import quote, unquote

from flask import Flask, jsonify, request

app = Flask(__name__)


def do_something(param):
    table = {}
    table["keyA-2001"] = "a_Value = 1"
    table["keyB-2001"] = param
    table["keyC"] = "another_Value = 2"
    bar = table["keyB-2001"]
    return unquote(quote(bar))


@app.post("/case/02002")
def case_02002():
    param = request.form.get("case02002") or ""
    scope = {}
    exec(do_something(param), scope)  # finding: code-injection
    return jsonify(names=len(scope))
