from flask import Flask, request

app = Flask(__name__)
DEFAULTS = {"title": "Untitled"}


@app.get("/slide")
def slide():
    options = request.args.to_dict() | DEFAULTS
    return f"<section><h1>{options['title']}</h1></section>"
