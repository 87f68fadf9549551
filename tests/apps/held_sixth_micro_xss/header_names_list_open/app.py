import html

from flask import Flask, request

app = Flask(__name__)


@app.route("/headers")
def show_headers():
    rows = []
    for name, value in request.headers.items():
        rows.append("<tr><td>%s</td><td>%s</td></tr>" % (html.escape(name), value))
    return "<table>" + "".join(rows) + "</table>"  # finding: cross-site-scripting
