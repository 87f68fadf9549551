from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/map")
def show_map():
    return render_template("map.html", zoom=request.args.get("zoom", "8"))
