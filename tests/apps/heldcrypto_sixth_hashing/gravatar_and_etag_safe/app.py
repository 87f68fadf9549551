import hashlib

from flask import Flask, make_response, render_template_string

app = Flask(__name__)


@app.template_filter("gravatar")
def gravatar(email: str) -> str:
    digest = hashlib.md5(email.strip().lower().encode(), usedforsecurity=False).hexdigest()
    return f"https://www.gravatar.com/avatar/{digest}?s=64"


@app.get("/style.css")
def style():
    body = "body { margin: 2rem }"
    response = make_response(body)
    response.mimetype = "text/css"
    response.set_etag(hashlib.sha1(body.encode(), usedforsecurity=False).hexdigest())
    return response


@app.get("/team")
def team():
    return render_template_string('<img alt="" src="{{ "info@example.org" | gravatar }}">')
