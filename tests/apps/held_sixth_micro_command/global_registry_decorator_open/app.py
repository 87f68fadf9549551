import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
ACTIONS = {}


def action(name):
    def register(func):
        ACTIONS[name] = func
        return func

    return register


@action("size")
def size(arg):
    return subprocess.check_output("du -sh /srv/" + arg, shell=True, text=True)  # finding: command-injection


@action("length")
def length(arg):
    return len(arg)


@app.post("/action")
def run():
    payload = request.get_json()
    func = ACTIONS.get(payload["name"], length)
    return jsonify(result=func(payload["arg"]))
