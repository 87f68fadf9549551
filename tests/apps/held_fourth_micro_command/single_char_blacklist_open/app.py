import re
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def valid(name):
    return ";" not in name and "&" not in name


@app.route("/service/status", methods=["POST"])
def service_status():
    name = request.form.get("service", "")
    if not valid(name):
        abort(400, "invalid service name")
    command = "systemctl is-active %s" % name
    output = subprocess.getoutput(command)  # finding: command-injection
    return jsonify(service=name, state=output.strip())
