import os
import shlex

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/ping")
def ping():
    host = request.form["host"].lstrip("-")
    target = shlex.quote(host)
    status = os.system(f'ping -c 1 -W 2 "{target}"')  # finding: command-injection
    return jsonify(reachable=(status == 0))
