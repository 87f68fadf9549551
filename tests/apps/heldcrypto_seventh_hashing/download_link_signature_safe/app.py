import os

from flask import Flask, abort, request, send_from_directory

from links import check

app = Flask(__name__)
app.config["LINK_KEY"] = os.environ["LINK_KEY"]
app.config["DOWNLOADS"] = "/srv/downloads"


@app.route("/dl/<name>")
def download(name):
    expires = request.args.get("e", 0, type=int)
    if not check(name, expires, request.args.get("s", "")):
        abort(403)
    return send_from_directory(app.config["DOWNLOADS"], name, as_attachment=True)
