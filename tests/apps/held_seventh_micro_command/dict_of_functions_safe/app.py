import subprocess

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def with_shell(target):
    return subprocess.check_output("dig +short " + target, shell=True)


def without_shell(target):
    return subprocess.check_output(["dig", "+short", "-q", target])


RUNNERS = {"dns": without_shell}


@app.get("/run/<tool>")
def run(tool):
    runner = RUNNERS.get(tool)
    if runner is None:
        abort(404)
    return jsonify(out=runner(request.args["target"]).decode())
