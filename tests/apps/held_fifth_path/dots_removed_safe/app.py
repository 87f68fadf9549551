import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
MANUALS = "/srv/manuals"


def strip_traversal(value: str) -> str:
    parts = [p for p in value.split("/") if p not in ("", ".", "..")]
    return "/".join(parts)


@app.get("/manual")
def manual():
    wanted = strip_traversal(request.args.get("file", ""))
    full = os.path.join(MANUALS, wanted)
    if not os.path.isfile(full):
        abort(404)
    return send_file(full)
