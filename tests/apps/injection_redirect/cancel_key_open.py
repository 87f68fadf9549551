from flask import Flask, redirect, request, url_for

app = Flask(__name__)


def exits():
    return {
        "done": url_for("thanks"),
        "cancel": request.values.get("cancel_url", "/"),
    }


@app.route("/survey", methods=["POST"])
def survey():
    finished = "answers" in request.form
    return redirect(exits()["done" if finished else "cancel"])  # finding: open-redirect


@app.route("/thanks")
def thanks():
    return "Thank you!"
