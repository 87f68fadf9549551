import tempfile
import zipfile
from pathlib import Path

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/archives")
def archive():
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "archive.zip"
        with zipfile.ZipFile(target, "w") as file:
            file.writestr("readme.txt", "Hello")
        return jsonify(size=target.stat().st_size)
