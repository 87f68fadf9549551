import subprocess
from functools import partial

from flask import Flask, jsonify, request

app = Flask(__name__)

launch = partial(subprocess.Popen, shell=False)


@app.route("/notify")
def notify():
    agent = request.headers.get("X-Device", "")
    launch(["notify-device", "--name=" + agent])
    return jsonify(queued=True)
