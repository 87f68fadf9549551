from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)
EDITABLE = {"title", "body", "tags"}


class Article(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(200))
    body = db.Column(db.Text)
    tags = db.Column(db.String(200))
    owner_id = db.Column(db.Integer)
    approved = db.Column(db.Boolean, default=False)


@app.route("/articles/<int:article_id>", methods=["PATCH"])
def edit_article(article_id):
    article = db.get_or_404(Article, article_id)
    for field, value in request.json.items():
        if value is not None:
            setattr(article, field, value)  # finding: mass-assignment
    db.session.commit()
    return jsonify(saved=True)
