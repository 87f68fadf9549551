import re
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/backup")
def backup():
    name = request.form["name"]
    if not re.match(r"[a-z0-9]+", name):
        abort(400)
    subprocess.call("tar czf /backup/" + name + ".tgz /srv/data", shell=True)  # finding: command-injection
    return jsonify(ok=True)
