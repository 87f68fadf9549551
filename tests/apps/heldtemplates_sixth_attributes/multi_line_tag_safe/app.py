from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/rooms")
def rooms():
    return render_template("rooms.html", place=request.args.get("place", ""))
