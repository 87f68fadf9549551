from flask import Flask, redirect, url_for

app = Flask(__name__)


@app.route("/")
def root():
    return redirect(url_for("docs"))


@app.route("/docs")
def docs():
    return "See the handbook."


if __name__ == "__main__":
    app.run(port=8000)
