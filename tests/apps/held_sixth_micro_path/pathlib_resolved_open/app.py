from pathlib import Path

from flask import Flask, Response, abort, request

app = Flask(__name__)
ROOT = Path("/srv/notes").resolve()


@app.get("/note")
def note():
    wanted = (ROOT / request.args["file"]).resolve()
    if not wanted.exists():
        abort(404)
    return Response(wanted.read_text(encoding="utf-8"), mimetype="text/plain")  # finding: path-traversal
