import os
from pathlib import Path

from flask import Flask, jsonify, request, send_from_directory

app = Flask(__name__)
app.config["FILES"] = Path(os.environ["FILES_DIR"])


@app.get("/files/<int:number>")
def get_file(number):
    return send_from_directory(app.config["FILES"], f"{number}.pdf")


@app.post("/files/<int:number>/tags")
def tag(number):
    tags = request.get_json()["tags"]
    return jsonify(number=number, files=len(tags))
