import os
import pathlib
import uuid

from flask import Flask, request

app = Flask(__name__, instance_relative_config=True)
SPOOL = pathlib.Path(app.instance_path) / "tmp"


def reserve() -> pathlib.Path:
    SPOOL.mkdir(mode=0o700, parents=True, exist_ok=True)
    return SPOOL / f"{uuid.uuid4().hex}.part"


@app.post("/uploads")
def uploads():
    part = reserve()
    part.write_bytes(request.get_data())
    final = pathlib.Path(app.instance_path) / "uploads" / part.stem
    final.parent.mkdir(exist_ok=True)
    os.replace(part, final)
    return {"id": part.stem}, 201
