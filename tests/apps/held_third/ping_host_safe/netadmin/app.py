import ipaddress
import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def ping(address: ipaddress.IPv4Address) -> bool:
    done = subprocess.run(f"ping -c 1 -W 2 {address} > /dev/null", shell=True)
    return done.returncode == 0


@app.get("/ping")
def check():
    try:
        address = ipaddress.IPv4Address(request.args.get("host", ""))
    except ValueError:
        abort(400, "an IPv4 address, please")
    return jsonify(alive=ping(address))
