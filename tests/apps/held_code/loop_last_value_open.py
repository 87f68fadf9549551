from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/02001")
def case_02001():
    param = request.args.to_dict().get("case02001", "0")
    bar = ""
    for candidate in ("1 + 1", param):
        bar = candidate
    return jsonify(value=repr(eval(bar)))  # finding: code-injection
