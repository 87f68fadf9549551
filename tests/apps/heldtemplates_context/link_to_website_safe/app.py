from urllib.parse import urlsplit

from flask import Flask, render_template, request

app = Flask(__name__)


def clean_link(link):
    parts = urlsplit(link.strip())
    return link.strip() if parts.scheme in {"http", "https"} and parts.netloc else "#"


@app.get("/preview")
def preview():
    return render_template("preview.html", website=clean_link(request.args.get("link", "")))
