from flask import Flask, render_template_string, request
from markupsafe import escape

app = Flask(__name__)


def page(title):
    out = []
    out.append("<!doctype html><title>")
    out.append(str(escape(title)))
    out.append("</title><p>Nothing here yet.</p>")
    return "".join(out)


@app.route("/soon")
def soon():
    html = page(request.values.get("title", "Soon"))
    return html
