from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/chat")
def chat():
    return render_template("chat.html", nickname=request.args.get("nickname", "anon"))
