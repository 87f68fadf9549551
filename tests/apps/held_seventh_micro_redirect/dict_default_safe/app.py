from flask import Flask, redirect, request

app = Flask(__name__)
PLACES = {"docs": "https://docs.example.org/", "blog": "https://blog.example.org/"}


@app.route("/go")
def go():
    place = request.args.get("to", "docs")
    return redirect(PLACES.get(place, "/"), code=303)
