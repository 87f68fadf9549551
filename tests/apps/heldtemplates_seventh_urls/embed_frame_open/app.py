from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/watch")
def watch():
    return render_template("watch.html", video=request.args.get("v", ""))
