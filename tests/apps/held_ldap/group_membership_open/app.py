from flask import Flask, abort, jsonify, request

from directory import Directory

app = Flask(__name__)


@app.get("/groups/<group>/members")
def members(group):
    directory = Directory.connect()
    if not group.isascii():
        abort(400)
    return jsonify(members=directory.members(group, request.args.get("limit", 20, type=int)))
