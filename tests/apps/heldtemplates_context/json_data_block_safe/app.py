from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/quiz")
def quiz():
    return render_template("quiz.html", quiz={"topic": request.args.get("topic", "art"), "size": 10})
