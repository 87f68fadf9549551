import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/rotate")
def rotate():
    values = [request.args.get("unit", ""), "app.log", "error.log"]
    values.reverse()
    chosen = values[:2]
    rc = os.system("logrotate-one " + " ".join(chosen))
    return jsonify(rc=rc)
