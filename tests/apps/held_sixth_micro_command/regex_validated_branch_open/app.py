import re
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
BRANCH = re.compile(r"[A-Za-z0-9_]{1,40}")


@app.route("/deploy", methods=["POST"])
def deploy():
    branch = request.values["branch"]
    if not BRANCH.match(branch):
        abort(400)
    code = subprocess.call("cd /srv/site && git checkout " + branch, shell=True)  # finding: command-injection
    return jsonify(code=code)
