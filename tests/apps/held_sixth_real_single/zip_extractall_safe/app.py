import tempfile
import zipfile

from flask import Flask, abort, request

from lint import lint_folder

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 4 * 1024 * 1024


@app.post("/lint")
def lint_archive():
    upload = request.files["archive"]
    if not zipfile.is_zipfile(upload.stream):
        abort(415)
    upload.stream.seek(0)
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(upload.stream) as bundle:
            bundle.extractall(folder)
        return {"messages": lint_folder(folder)}
