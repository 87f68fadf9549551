import base64
import os
import shlex

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/thumb")
def thumb():
    raw = request.cookies.get("theme", "")
    theme = base64.b64decode(raw).decode("utf-8")
    os.system("/opt/site/bin/build-theme -- " + theme)  # finding: command-injection
    return jsonify(done=True)
