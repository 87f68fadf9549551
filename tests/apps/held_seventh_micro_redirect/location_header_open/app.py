from urllib.parse import urlsplit

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/lang")
def lang():
    back = request.form.get("back", "/")
    resp = Response(status=302)
    resp.headers["Location"] = back  # finding: open-redirect
    return resp
