from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/filter")
def filter_page():
    return render_template("filter.html", target=request.args.get("target", ""))
