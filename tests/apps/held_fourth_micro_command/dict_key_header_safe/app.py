import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


def options():
    opts = {}
    opts["format"] = "+%H:%M"
    opts["zone"] = request.headers.get("X-Timezone", "UTC")
    opts["source"] = "system"
    return opts


@app.get("/clock")
def clock():
    opts = options()
    arg = opts["format"]
    proc = subprocess.Popen(
        f"date {arg}",
        shell=True,
        stdout=subprocess.PIPE,
    )
    out, _ = proc.communicate()
    return jsonify(now=out.decode())
