import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
PUBLIC = "/srv/share/docs"
DRAFTS = "/srv/share/docs-internal"


@app.get("/share")
def share():
    target = os.path.realpath(os.path.join(PUBLIC, request.args["doc"]))
    if not target.startswith(PUBLIC + os.sep):
        abort(403)
    return send_file(target, as_attachment=True)


@app.get("/drafts/count")
def draft_count():
    return {"drafts": len(os.listdir(DRAFTS))}
