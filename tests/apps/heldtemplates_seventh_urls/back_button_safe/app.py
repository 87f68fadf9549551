from urllib.parse import urlsplit

from flask import Flask, render_template, request, url_for

app = Flask(__name__)


def back_target():
    target = request.args.get("back", "")
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or "\\" in target or not target.startswith("/"):
        return url_for("overview")
    return target


@app.route("/")
def overview():
    return render_template("overview.html")


@app.route("/detail")
def detail():
    return render_template("detail.html", back=back_target())
