from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/r")
def follow():
    target = "/"
    for candidate in ("/start", request.args.get("to") or "/"):
        target = candidate
    return redirect(location=target)  # finding: open-redirect
