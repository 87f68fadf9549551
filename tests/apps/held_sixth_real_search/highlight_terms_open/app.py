from flask import Flask, jsonify, request

from articles import ArticleIndex

app = Flask(__name__)
index = ArticleIndex("/srv/articles")


@app.get("/articles/highlight")
def highlight():
    words = request.args.getlist("word")
    return jsonify(index.highlight(request.args.get("id", 0, type=int), words))
