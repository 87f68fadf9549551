import ipaddress
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def validated_host(raw: str) -> str:
    head, _, _ = raw.partition(" ")
    try:
        ipaddress.IPv4Address(head)
    except ValueError:
        abort(400)
    return raw


@app.post("/diagnostics/ping")
def ping():
    host = validated_host(request.form["host"].strip())
    result = subprocess.run(  # finding: command-injection
        f"ping -c 2 -W 3 {host}", shell=True, capture_output=True, text=True, timeout=15
    )
    return jsonify(ok=result.returncode == 0, output=result.stdout)
