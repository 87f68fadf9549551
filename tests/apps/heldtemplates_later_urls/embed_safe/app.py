from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/player")
def player():
    return render_template("player.html", video=request.args.get("video", ""))
