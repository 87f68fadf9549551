import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/05004")
def case_05004():
    param = "".join(request.args.getlist("part"))
    bar = param.replace("/", "")
    target = os.path.join("/srv/testfiles", "public", bar + ".txt")
    with open(target) as handle:
        return jsonify(first=handle.readline())
