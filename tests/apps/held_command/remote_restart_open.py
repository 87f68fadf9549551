import os
from enum import Enum

import paramiko
from flask import Blueprint, Flask, jsonify, request

bp = Blueprint("ops", __name__, url_prefix="/ops")


class Unit(Enum):
    WEB = "web.service"
    WORKER = "worker.service"
    CRON = "cron.service"


def parse_unit(raw):
    try:
        Unit(raw)
    except ValueError:
        pass
    return raw


@bp.post("/restart")
def restart():
    unit = parse_unit(request.form["unit"])
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.connect(os.environ["OPS_HOST"], username="deploy")
    client.exec_command(f"sudo systemctl restart {unit}")  # finding: command-injection
    client.close()
    return jsonify(restarted=True), 202


app = Flask(__name__)
app.register_blueprint(bp)
