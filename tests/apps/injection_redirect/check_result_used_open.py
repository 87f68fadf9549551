from urllib.parse import urljoin, urlparse

from flask import Flask, flash, redirect, request, url_for

app = Flask(__name__)
app.config.from_prefixed_env()


def is_safe_url(joined):
    return urlparse(joined).scheme == "https" and urlparse(joined).netloc == "portal.example.com"


@app.route("/comments", methods=["POST"])
def comment():
    destination = urljoin("https://portal.example.com/", request.form.get("return_url", ""))
    if not is_safe_url(destination):
        flash("That page does not exist.")
        destination = destination or url_for("thread")
    return redirect(destination)  # finding: open-redirect


@app.route("/thread")
def thread():
    return "thread"
