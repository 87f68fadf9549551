from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/map")
def street_map():
    points = [{"label": request.args.get("label", ""), "lat": 48.2, "lon": 16.4}]
    return render_template("map.html", points=points)
