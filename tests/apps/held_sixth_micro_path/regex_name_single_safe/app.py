import re

from flask import Flask, abort, send_file

app = Flask(__name__)
NAME = re.compile(r"\A[a-z0-9][a-z0-9_-]{0,30}\Z")


@app.get("/icons/<path:name>")
def icon(name):
    if NAME.match(name) is None:
        abort(404)
    return send_file("/srv/icons/" + name + ".png", mimetype="image/png")
