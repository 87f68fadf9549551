import os
import tempfile

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/space")
def space():
    usage = os.statvfs(tempfile.gettempdir())
    return jsonify(free=usage.f_bavail * usage.f_frsize)


@app.get("/load")
def load():
    with open("/proc/loadavg") as file:
        return jsonify(file.read().split()[:3])
