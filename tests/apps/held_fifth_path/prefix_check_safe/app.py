from pathlib import Path

from flask import Flask, abort, send_file

app = Flask(__name__)
EXPORTS = Path("/srv/exports")


def locate(name: str) -> Path:
    path = (EXPORTS / name).resolve()
    if not path.is_relative_to(EXPORTS):
        abort(404)
    if not path.is_file():
        abort(404)
    return path


@app.get("/exports/<path:name>")
def export(name: str):
    # /srv/exports-internal belongs to the accounting jobs
    return send_file(locate(name), as_attachment=True)
