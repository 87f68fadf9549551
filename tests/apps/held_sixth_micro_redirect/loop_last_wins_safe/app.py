from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/r")
def follow():
    target = "/"
    for candidate in (request.args.get("to") or "/", "/start"):
        target = candidate
    return redirect(location=target)
