import requests
from flask import Flask, jsonify

app = Flask(__name__)


def check_backup(name, verify=True):
    size = requests.head(f"https://backup.example.com/{name}", timeout=10).headers.get("Content-Length", "0")
    return int(size) > 0 if verify else None


@app.get("/backups/<int:number>")
def backup(number):
    return jsonify(ok=check_backup(f"{number}.tar", verify=False))
