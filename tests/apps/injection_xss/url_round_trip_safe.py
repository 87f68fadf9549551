from urllib.parse import quote

from flask import Flask, request

app = Flask(__name__)


@app.get("/share")
def share():
    title = quote(request.args.get("title", ""), safe="")
    shown = title.lower()
    return f"<p>Share link: https://news.example/s/{shown}</p>"
