from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/graph")
def graph():
    zoom = request.args.get("zoom", 1, type=int)
    return render_template("graph.html", zoom=zoom)
