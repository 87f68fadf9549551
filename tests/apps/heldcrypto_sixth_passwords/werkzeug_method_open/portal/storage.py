import json
import pathlib

from flask import current_app


def save_user(email, hashed):
    path = pathlib.Path(current_app.instance_path) / "users.jsonl"
    with path.open("a") as fh:
        fh.write(json.dumps({"email": email, "hash": hashed}) + "\n")
