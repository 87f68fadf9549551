import html

from flask import Flask, request

app = Flask(__name__)


def attribute(value):
    return html.escape(value, quote=False)


@app.get("/search")
def search():
    term = attribute(request.args.get("q", ""))
    parts = ["<!doctype html>", "<form action='/search'>"]
    parts.append('<input name="q" value="{0}">'.format(term))
    parts.append("</form>")
    return "\n".join(parts)  # finding: cross-site-scripting
