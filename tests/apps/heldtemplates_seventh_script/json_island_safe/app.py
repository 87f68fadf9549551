import secrets

from flask import Flask, g, render_template, request

app = Flask(__name__)


@app.before_request
def make_nonce():
    g.nonce = secrets.token_urlsafe(16)


@app.route("/chart")
def chart():
    series = {"title": request.args.get("title", "Sales"), "values": [4, 8, 15]}
    return render_template("chart.html", series=series, limit=request.args.get("limit", 10, type=int))
