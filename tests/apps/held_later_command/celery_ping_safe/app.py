import ipaddress

from flask import Flask, abort, jsonify, request

from tasks import probe

app = Flask(__name__)


def parse_host(payload):
    raw = (payload or {}).get("host")
    if not isinstance(raw, str):
        abort(400)
    try:
        return str(ipaddress.IPv4Address(raw.strip()))
    except ipaddress.AddressValueError:
        abort(422)


@app.post("/probes")
def create_probe():
    host = parse_host(request.get_json(silent=True))
    result = probe.delay(host)
    return jsonify(id=result.id), 202
