import shlex
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
REPOSITORY = "/srv/git/handbook.git"


def git(arguments):
    output = subprocess.check_output(  # finding: command-injection
        "git -C " + REPOSITORY + " " + arguments, shell=True, text=True, timeout=20
    )
    return output.splitlines()


@app.route("/history")
def history():
    page = request.args.get("page", "index.md")
    lines = git("log --max-count=50 --format=%h:%an -- pages/" + page)
    return jsonify(history=[line.split(":", 1) for line in lines])


@app.route("/branches")
def branches():
    return jsonify(branches=git("branch --list --format='%(refname:short)'"))
