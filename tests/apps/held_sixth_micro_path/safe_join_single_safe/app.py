from flask import Flask, Response, abort, request
from werkzeug.utils import safe_join

app = Flask(__name__)


@app.get("/lesson")
def lesson():
    path = safe_join("/srv/lessons", request.args.get("name", ""))
    if path is None:
        abort(404)
    try:
        with open(path, encoding="utf-8") as fh:
            return Response(fh.read(), mimetype="text/plain")
    except OSError:
        abort(404)
