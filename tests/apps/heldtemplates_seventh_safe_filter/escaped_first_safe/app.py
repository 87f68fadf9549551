from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/echo")
def echo():
    return render_template("echo.html", note=request.args.get("note", ""), rows=[1, 2, 3])
