from flask import Flask, render_template, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.template_filter("highlight")
def highlight(text, term):
    text = escape(text)
    if not term:
        return text
    return text.replace(escape(term), Markup("<mark>%s</mark>") % term)


@app.route("/search")
def search():
    term = request.args.get("q", "")
    summary = "Results for " + term
    return render_template("results.html", term=term, summary=summary)
