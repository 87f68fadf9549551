from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/player")
def player():
    return render_template("player.html", title=request.args.get("title", ""), rate=request.args.get("rate", 1.0))
