from pathlib import Path

from flask import Flask, abort, send_file

app = Flask(__name__)
ROOT = Path("/srv/manuals")


@app.get("/manual/<path:name>")
def manual(name):
    target = (ROOT / name).resolve()
    if not target.is_relative_to(ROOT):
        abort(404)
    return send_file(target)
