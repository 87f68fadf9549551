import asyncio
import ipaddress

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def require_address(value):
    host, _, _port = value.partition(":")
    try:
        host = str(ipaddress.IPv4Address(host))
    except ipaddress.AddressValueError:
        abort(400)
    return host


@app.get("/tools/ping")
async def ping():
    target = require_address(request.args["target"])
    proc = await asyncio.create_subprocess_shell(f"ping -c 1 {target}")
    return jsonify(reachable=await proc.wait() == 0)
