import os
import shlex

import paramiko
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/remote/logs")
def remote_logs():
    unit = request.args.get("unit", "nginx")
    command = "journalctl -n 50 --unit=%s" % shlex.quote(unit)
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(os.environ["LOG_HOST"], username="reader")
    stdin, stdout, stderr = client.exec_command(command)
    return jsonify(lines=stdout.read().decode().splitlines())
