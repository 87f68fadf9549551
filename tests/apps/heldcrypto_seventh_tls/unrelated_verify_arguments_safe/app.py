from pathlib import Path

from flask import Flask, jsonify

from documents import load_document
from upstream import fetch

app = Flask(__name__)
HELP = Path(app.root_path) / "help.txt"


@app.get("/help")
def help_page():
    return jsonify(text=load_document(HELP, verify=False))


@app.get("/archive/<int:number>")
def archive(number: int):
    return jsonify(fetch(number))
