from flask import Flask, request

from packages import install

app = Flask(__name__)


@app.post("/themes")
def add_theme():
    archive = request.files["archive"]
    return {"files": install(archive)}, 201
