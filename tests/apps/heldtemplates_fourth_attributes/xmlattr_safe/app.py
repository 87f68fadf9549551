from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/box")
def box():
    return render_template("box.html", label=request.args.get("label", ""))
