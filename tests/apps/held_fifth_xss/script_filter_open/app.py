import re
from html import escape

from flask import Flask, make_response, request

app = Flask(__name__)
SCRIPT = re.compile(r"</?script[^>]*>", re.IGNORECASE)


def scrub(text: str) -> str:
    return SCRIPT.sub("", text)


@app.post("/preview")
def preview():
    title = scrub(request.form.get("title", ""))
    body = scrub(request.form.get("body", ""))
    html = "<article><h2>" + title + "</h2><p>" + body.replace("\n", "<br>") + "</p></article>"
    response = make_response(html)  # finding: cross-site-scripting
    response.headers["Cache-Control"] = "no-store"
    return response
