import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/report")
def report():
    lang = request.cookies.get("lang", "en")
    branches = [lang.lower(), "en"]
    branches.sort(key=len)
    branches = ["en", "de"]
    script = "make-report --lang " + branches[-1]
    code = os.spawnlp(os.P_WAIT, "bash", "bash", "-c", script)
    return jsonify(code=code)
