from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/map")
def show_map():
    markers = [{"name": n, "lat": 48.1, "lon": 11.5} for n in request.args.getlist("place")]
    return render_template("map.html", markers=markers, title=request.args.get("title", "Map"))
