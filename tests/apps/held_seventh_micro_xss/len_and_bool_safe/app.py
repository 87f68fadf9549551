from flask import Flask, request

app = Flask(__name__)


@app.post("/measure")
def measure():
    text = request.form.get("text", "")
    words = len(text.split())
    long = "yes" if len(text) > 500 else "no"
    return f"<p>{words} words, long: {long}, digits: {text.isdigit()}</p>"
