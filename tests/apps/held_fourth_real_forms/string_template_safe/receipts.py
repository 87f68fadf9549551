from flask import Flask, Response, render_template_string, request
from markupsafe import escape

app = Flask(__name__)
LINE = "<tr><td>{name}</td><td>{amount:d}</td></tr>"
PAGE = """<!doctype html>
<title>{{ title }}</title>
<p title="{{ title }}">{{ title }}</p>
"""


@app.get("/receipt")
def receipt():
    return render_template_string(PAGE, title=request.args.get("title", "Receipt"))


@app.get("/receipt/line")
def line():
    name = escape(request.args.get("name", ""))
    amount = request.args.get("amount", 0, type=int)
    return "<table>" + LINE.format(name=str(name), amount=amount) + "</table>"


@app.get("/receipt.txt")
def plain():
    text = "Receipt for " + request.args.get("name", "")
    response = Response(text, mimetype="text/plain")
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
