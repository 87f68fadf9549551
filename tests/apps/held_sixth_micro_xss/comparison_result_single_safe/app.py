from flask import Flask, request

app = Flask(__name__)


@app.get("/quiz")
def quiz():
    answer = request.args.get("answer", "")
    verdict = "right" if answer.casefold() == "paris" else "wrong"
    return f"<p>Your answer of {len(answer)} characters is {verdict}: {answer == 'Paris'}</p>"
