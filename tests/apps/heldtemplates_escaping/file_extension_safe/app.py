from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/card")
def card():
    return render_template("card.html", owner=request.args.get("owner", ""))
