from flask import Flask, abort, jsonify, request
from werkzeug.utils import safe_join

app = Flask(__name__)


@app.get("/case/05140")
def case_05140():
    param = request.args.get("case05140", default="a.txt", type=str)
    joined = safe_join("/srv/testfiles", param)
    if joined is None:
        abort(404)
    bar = joined
    with open(bar, "rb") as handle:
        return jsonify(size=len(handle.read()))
