import subprocess
from pathlib import Path

from flask import Flask, abort, request, send_file

app = Flask(__name__)
ORIGINALS = Path("/srv/photos")
CACHE = Path("/srv/cache")
FILTERS = {"grey": ["-colorspace", "Gray"], "sepia": ["-sepia-tone", "80%"]}


def make_thumbnail(photo_id: int, size: int, effect: list[str]) -> Path:
    target = CACHE / f"{photo_id}_{size}_{len(effect)}.jpg"
    source = ORIGINALS / f"{photo_id}.jpg"
    subprocess.run(["convert", str(source), "-resize", f"{size}x{size}", *effect, str(target)], check=True, timeout=20)
    return target


@app.get("/photos/<int:photo_id>/thumb")
def thumb(photo_id: int):
    size = request.args.get("size", default=128, type=int)
    if not 16 <= size <= 1024:
        abort(400)
    effect = FILTERS.get(request.args.get("filter", ""), [])
    return send_file(make_thumbnail(photo_id, size, effect), mimetype="image/jpeg")
