import os

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/workers/<int:number>/restart")
def restart_worker(number):
    unit = "worker@%s.service" % number
    code = os.system("systemctl --user restart %s" % unit)
    if code:
        return jsonify(state="failed"), 500
    return jsonify(state="restarted")
