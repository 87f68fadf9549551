import ipaddress

from flask import Flask, abort, jsonify, request

from tasks import probe

app = Flask(__name__)


def parse_host(payload):
    raw = (payload or {}).get("host")
    if not isinstance(raw, str):
        abort(400)
    return raw.strip().lower()


@app.post("/probes")
def create_probe():
    host = parse_host(request.get_json(silent=True))
    result = probe.delay(host)
    return jsonify(id=result.id), 202
