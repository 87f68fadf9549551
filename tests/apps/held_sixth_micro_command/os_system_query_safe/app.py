import os
import shlex

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    host = request.args.get("host", "localhost")
    status = os.system("ping -c 1 -- " + shlex.quote(host))
    return jsonify(reachable=status == 0)
