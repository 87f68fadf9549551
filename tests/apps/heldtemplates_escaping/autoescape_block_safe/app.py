from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/greeting")
def greeting():
    return render_template("greeting.html", name=request.args.get("name", "guest"))
