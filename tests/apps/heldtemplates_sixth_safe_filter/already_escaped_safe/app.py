from flask import Flask, render_template

from settings_store import chart_points, description

app = Flask(__name__)


@app.get("/chart")
def chart():
    return render_template("chart.html", points=chart_points(), text=description())
