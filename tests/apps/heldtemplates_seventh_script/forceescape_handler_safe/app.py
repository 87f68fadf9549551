from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/rooms")
def rooms():
    return render_template("rooms.html", room=request.args.get("room", "1"))
