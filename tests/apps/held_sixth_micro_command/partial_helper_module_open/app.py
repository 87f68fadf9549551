from functools import partial

from flask import Flask, jsonify, request

from shell import execute

app = Flask(__name__)
run = partial(execute, timeout=10)


@app.post("/lint")
def lint():
    payload = request.get_json()
    level = payload.get("level", "warning")
    return jsonify(result=run("pylint", level))
