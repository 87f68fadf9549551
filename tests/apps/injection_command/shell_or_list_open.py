import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["REPOSITORY"] = "/srv/git/handbook.git"


@app.get("/history")
def history():
    author = request.args.get("author", "")
    repository = app.config["REPOSITORY"]
    command = f"git -C {repository} log --oneline --author={author}"
    result = subprocess.run(command, shell=True, capture_output=True, text=True)  # finding: command-injection
    if result.returncode != 0:
        return jsonify(error="history is not available"), 502
    return jsonify(commits=result.stdout.splitlines())
