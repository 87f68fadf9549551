import os
import pickle
from pathlib import Path

import yaml
from flask import Flask, jsonify, request
from itsdangerous import BadSignature, URLSafeTimedSerializer

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
INDEX = Path(app.root_path) / "build" / "index.pickle"


def load_index():
    # produced by our own build step and shipped in the image
    with INDEX.open("rb") as fh:
        return pickle.load(fh)


def read_invite(token):
    serializer = URLSafeTimedSerializer(app.config["SECRET_KEY"], salt="invite")
    try:
        return serializer.loads(token, max_age=86400)
    except BadSignature:
        return None


@app.get("/lookup/<word>")
def lookup(word):
    return jsonify(pages=sorted(load_index().get(word, ())))


@app.post("/settings/import")
def import_settings():
    settings = yaml.load(request.get_data(), Loader=yaml.CSafeLoader)
    return jsonify(keys=len(settings or {}))


@app.get("/invite/<token>")
def invite(token):
    return jsonify(valid=read_invite(token) is not None)
