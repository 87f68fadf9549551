from flask import Flask, abort, send_file
from werkzeug.security import safe_join

app = Flask(__name__)


@app.get("/pdf/<path:name>")
def pdf(name):
    path = safe_join("/srv/pdf", name)
    if path is None:
        abort(404)
    return send_file(path, mimetype="application/pdf")
