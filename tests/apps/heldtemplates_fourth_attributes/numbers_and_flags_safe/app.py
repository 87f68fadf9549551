from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/table")
def table():
    size = request.args.get("size", 10, type=int)
    return render_template("table.html", size=size, active=request.args.get("active") == "1")
