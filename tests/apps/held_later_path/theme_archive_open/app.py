import tempfile
from pathlib import Path

from flask import Flask, abort, request

from themes import ThemeInstaller

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 20 * 1024 * 1024
installer = ThemeInstaller(Path("/srv/themes"))


@app.post("/themes")
def install_theme():
    archive = request.files.get("archive")
    if archive is None:
        abort(400)
    with tempfile.TemporaryFile() as buffer:
        archive.save(buffer)
        buffer.seek(0)
        theme_id = installer.install(buffer)
    return {"theme": theme_id}, 201
