from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/box")
def box():
    return render_template("box.html", title=request.args.get("title", ""), wide="wide" in request.args)
