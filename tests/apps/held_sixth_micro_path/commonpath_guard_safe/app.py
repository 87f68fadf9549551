import os

from flask import Flask, Response, abort, request

app = Flask(__name__)
ROOT = os.path.realpath("/srv/lyrics")


@app.get("/lyrics")
def lyrics():
    candidate = os.path.realpath(os.path.join(ROOT, request.args.get("song", "")))
    if os.path.commonpath([candidate, ROOT]) != ROOT:
        abort(404)
    with open(candidate, encoding="utf-8") as song:
        return Response(song.read(), mimetype="text/plain")
