import subprocess
import tempfile

from flask import Flask, abort, request, send_file

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 5 * 1024 * 1024


@app.post("/render")
def render():
    upload = request.files.get("diagram")
    if upload is None:
        abort(400)
    title = request.form.get("title", "Untitled")
    with tempfile.NamedTemporaryFile(suffix=".dot") as source:
        upload.save(source)
        source.flush()
        png = tempfile.TemporaryFile()
        subprocess.run(
            ["dot", "-Tpng", f"-Glabel={title}", source.name], stdout=png, check=True, timeout=20
        )
    png.seek(0)
    return send_file(png, mimetype="image/png")
