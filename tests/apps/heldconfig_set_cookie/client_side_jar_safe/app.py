import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)


def legacy_session():
    http = requests.Session()
    http.cookies.set("sid", os.environ["LEGACY_SID"], domain="legacy.example.com")
    return http


@app.get("/legacy/status")
def status():
    answer = legacy_session().get("https://legacy.example.com/status", timeout=5)
    return jsonify(ok=answer.ok)
