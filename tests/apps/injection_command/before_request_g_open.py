import subprocess

from flask import Flask, g, jsonify, request

app = Flask(__name__)


@app.before_request
def load_locale():
    g.zone = request.cookies.get("tz", "UTC")
    g.locale = "en_GB.UTF-8"


@app.get("/clock")
def clock():
    command = "TZ=%s date +%%H:%%M" % g.zone
    output = subprocess.check_output(command, shell=True)  # finding: command-injection
    return jsonify(time=output.decode().strip())
