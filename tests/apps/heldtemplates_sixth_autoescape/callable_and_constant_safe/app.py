from flask import Flask, request

from site_env import pages, snippets

app = Flask(__name__)


@app.get("/")
def index():
    return pages.get_template("index.html").render(q=request.args.get("q", ""))


@app.get("/badge")
def badge():
    return snippets.from_string("<b>{{ text }}</b>").render(text=request.args.get("text", ""))
