from flask import Flask, request

app = Flask(__name__)
DEFAULTS = {"title": "Untitled"}


@app.get("/slide")
def slide():
    options = DEFAULTS | request.args.to_dict()
    return f"<section><h1>{options['title']}</h1></section>"  # finding: cross-site-scripting
