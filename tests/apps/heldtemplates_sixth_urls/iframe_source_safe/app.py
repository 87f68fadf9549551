from flask import Flask, render_template

from lessons import lesson

app = Flask(__name__)


@app.get("/lessons/<slug>")
def show(slug):
    return render_template("lesson.html", lesson=lesson(slug))
