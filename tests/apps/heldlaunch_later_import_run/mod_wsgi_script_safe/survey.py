import os

from flask import Flask, redirect, render_template, request, session, url_for

app = Flask(__name__)
app.secret_key = os.environ["SURVEY_KEY"]

QUESTIONS = ["Do you cycle to work?", "Do you own a car?"]


@app.route("/<int:no>", methods=["GET", "POST"])
def question(no):
    if request.method == "POST":
        session[f"q{int(no)}"] = request.form.get("answer") == "yes"
        return redirect(url_for("question", no=no + 1))
    if no >= len(QUESTIONS):
        return render_template("thanks.html")
    return render_template("question.html", text=QUESTIONS[no])


if __name__ == '__main__':
    app.run()
