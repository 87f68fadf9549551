from pathlib import Path

from flask import Flask, abort, jsonify, request

from mirror.service import MirrorService

app = Flask(__name__)
service = MirrorService(Path("/srv/mirrors"))


@app.post("/mirrors/<int:number>/refs")
def refs(number: int):
    body = request.get_json()
    try:
        names = service.remote_refs(number, body["address"], body.get("pattern", "HEAD"))
    except ValueError:
        abort(400)
    return jsonify(refs=names)
