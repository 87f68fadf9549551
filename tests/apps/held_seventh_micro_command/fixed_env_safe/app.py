import os
import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/greet")
def greet():
    env = dict(os.environ, GREETING=request.form.get("greeting", "hi"))
    subprocess.run('printf "%s\\n" "$GREETING" > /var/spool/greet', shell=True, env=env, check=True)
    return jsonify(ok=True)
