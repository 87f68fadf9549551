import subprocess

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/case/01003/<name>")
def case_01003(name):
    holder = {"keyA": "a-Value", "keyB": name, "keyC": "another-Value"}
    bar = holder["keyB"]
    args = []
    args += ["bash", "-c", f"grep -c -- {bar} /var/log/app.log"]
    proc = subprocess.Popen(args, stdout=subprocess.PIPE)  # finding: command-injection
    out, _ = proc.communicate(timeout=5)
    return jsonify(matches=int(out or 0))
