import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/notify")
def notify():
    env = {"PATH": "/usr/bin:/bin", "MESSAGE": request.form.get("message", "")}
    code = subprocess.call('echo "$MESSAGE" > /var/spool/notify.txt', shell=True, env=env)
    return jsonify(code=code)
