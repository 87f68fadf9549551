from urllib.parse import quote, unquote

from flask import Flask, request

app = Flask(__name__)


@app.get("/share")
def share():
    title = quote(request.args.get("title", ""), safe="")
    shown = unquote(title).title()
    return f"<p>Share link: https://news.example/s/{shown}</p>"  # finding: cross-site-scripting
