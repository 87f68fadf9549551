from flask import Flask, render_template, request

app = Flask(__name__)

SIZES = ("small", "medium", "large")


@app.get("/prints")
def prints():
    chosen = request.args.get("size", "medium")
    return render_template("prints.html", sizes=SIZES, chosen=chosen)
