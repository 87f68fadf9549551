import re
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def valid(name):
    return re.fullmatch(r"[a-z][a-z0-9]{0,30}", name) is not None


@app.route("/service/status", methods=["POST"])
def service_status():
    name = request.form.get("service", "")
    if not valid(name):
        abort(400, "invalid service name")
    command = "systemctl is-active %s" % name
    output = subprocess.getoutput(command)
    return jsonify(service=name, state=output.strip())
