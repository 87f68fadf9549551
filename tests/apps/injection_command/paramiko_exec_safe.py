"""Disk usage of the backup server, asked over SSH."""

import os
from shlex import quote

import paramiko
from flask import Flask, jsonify, request

app = Flask(__name__)


def connect():
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect("backup.internal", username="reporter", key_filename=os.environ["SSH_KEY"])
    return client


@app.get("/usage")
def usage():
    share = request.args.get("share", "home")
    command = "du -sh -- {}".format(quote(share))
    client = connect()
    try:
        _, stdout, _ = client.exec_command(command)
        size = stdout.channel.recv_exit_status()
    finally:
        client.close()
    return jsonify(found=size == 0)
