import json

from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/chart")
def chart():
    series = {"title": request.args.get("title", ""), "points": [1, 2, 3]}
    return render_template("chart.html", series=series)
