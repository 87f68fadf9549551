from urllib.parse import urlsplit

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/lang")
def lang():
    back = request.form.get("back", "/")
    if urlsplit(back).hostname != "www.example.org" or not back.startswith("https://www.example.org/"):
        back = "/"
    resp = Response(status=302)
    resp.headers["Location"] = back
    return resp
