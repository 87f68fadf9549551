from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/places")
def places():
    return render_template("places.html", place=request.args.get("place", ""), zoom=request.args.get("zoom", 8, type=int))
