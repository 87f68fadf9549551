import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/case/01002")
def case_01002():
    param = request.headers.get("X-Case-01002", "")
    num = 106
    bar = "This_should_always_happen" if (7 * 42) - num > 180 else param
    out = subprocess.check_output(f"echo {bar}", shell=True, text=True)
    return jsonify(lines=len(out.splitlines()))
