import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/rotate")
def rotate():
    values = [request.args.get("unit", ""), "app.log", "error.log"]
    values.reverse()
    chosen = values[-1:]
    rc = os.system("logrotate-one " + " ".join(chosen))  # finding: command-injection
    return jsonify(rc=rc)
