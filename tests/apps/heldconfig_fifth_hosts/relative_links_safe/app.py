from flask import Flask, jsonify, redirect, request, url_for

app = Flask(__name__)
articles = {n: f"Article {n}" for n in range(1, 8)}


@app.get("/articles")
def index():
    page = request.args.get("page", 1, type=int)
    return jsonify(
        items=list(articles.values())[(page - 1) * 5:page * 5],
        next=url_for("index", page=page + 1),
        first=url_for("index"),
    )


@app.get("/articles/<int:number>")
def article(number):
    if number not in articles:
        return redirect(url_for("index", _external=False))
    app.logger.debug("served on %s", request.host)
    return jsonify(title=articles[number], self=url_for("article", number=number))
