from flask import Flask, jsonify, request

from readers import FeedReader

app = Flask(__name__)


@app.post("/feeds/<name>")
def feed(name):
    reader = FeedReader()
    root = reader.read(request.data)
    return jsonify(name=name, title=root.findtext("title"))
