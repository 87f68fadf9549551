import docker
from flask import Flask, jsonify, request

app = Flask(__name__)
engine = docker.from_env()


@app.post("/sandbox/lint")
def lint():
    selector = request.form.get("select", "E")
    container = engine.containers.get("linter")
    command = ["sh", "-c", f"ruff check /code --select {selector} --quiet"]
    exit_code, _ = container.exec_run(command)  # finding: command-injection
    return jsonify(clean=exit_code == 0)
