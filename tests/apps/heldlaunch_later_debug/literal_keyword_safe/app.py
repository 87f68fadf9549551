from flask import Flask, render_template

from contacts import store

app = Flask(__name__)


@app.route("/")
def index():
    return render_template("index.html", people=store.everyone())


@app.errorhandler(404)
def missing(error):
    return render_template("missing.html"), 404


if __name__ == "__main__":
    app.run(port=5000, debug=False)
