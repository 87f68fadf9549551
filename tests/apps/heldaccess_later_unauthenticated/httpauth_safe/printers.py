import os

from flask import Flask, jsonify
from flask_httpauth import HTTPTokenAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")
TOKEN_HASH = os.environ["PRINTER_TOKEN_HASH"]
queue: list[dict] = []


@auth.verify_token
def verify(token: str):
    return "operator" if token and check_password_hash(TOKEN_HASH, token) else None


@app.get("/health")
def health():
    return jsonify(status="ok")


@app.get("/jobs")
@auth.login_required
def jobs():
    return jsonify(queue)


@app.post("/jobs/<int:job>/pause")
@auth.login_required
def pause(job: int):
    queue[job]["state"] = "paused"
    return "", 204


@app.post("/jobs/purge")
@auth.login_required
def purge():
    queue.clear()
    return "", 204
