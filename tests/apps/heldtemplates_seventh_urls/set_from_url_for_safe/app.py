from flask import Flask, render_template, url_for

app = Flask(__name__)


@app.context_processor
def navigation():
    return {
        "menu": [("Home", url_for("home")), ("About", url_for("about"))],
    }


@app.route("/")
def home():
    return render_template("page.html", heading="Home", edit_url=url_for("about"))


@app.route("/about")
def about():
    return render_template("page.html", heading="About", edit_url=url_for("home"))
