from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/map")
def show_map():
    place = request.args.get("place", "Bern")
    return render_template("map.html", place=place, zoom=12)
