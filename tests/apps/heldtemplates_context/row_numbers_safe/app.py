from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/table")
def table():
    return render_template("table.html", cells=request.args.getlist("cell"))
