from flask import Flask, request

app = Flask(__name__)
TABLE = str.maketrans({"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;"})


@app.get("/say")
def say():
    return "<p>" + request.args.get("text", "").translate(TABLE) + "</p>"
