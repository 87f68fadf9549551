import re
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
BRANCH = re.compile(r"^[\w./-]+$", re.MULTILINE)


class BadBranch(ValueError):
    pass


@app.errorhandler(BadBranch)
def bad_branch(_error):
    return jsonify(error="no such branch"), 400


def branch_name(value):
    if not BRANCH.search(value):
        raise BadBranch()
    return value


@app.get("/builds/changes")
def changes():
    branch = branch_name(request.args.get("branch", "main"))
    log = subprocess.check_output(  # finding: command-injection
        "git -C /srv/build/repo log --oneline -n 20 origin/" + branch, shell=True, text=True
    )
    return jsonify(log.splitlines())
