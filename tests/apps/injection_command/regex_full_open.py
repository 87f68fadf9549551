import re
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)

HOSTNAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,62}", re.IGNORECASE)


@app.route("/trace")
def trace():
    host = request.values.get("host", "")
    if not HOSTNAME.search(host):
        abort(400, "not a host name")
    command = "traceroute -m 8 " + host
    output = subprocess.check_output(command, shell=True, text=True)  # finding: command-injection
    hops = output.count("\n") - 1
    return jsonify(hops=hops)
