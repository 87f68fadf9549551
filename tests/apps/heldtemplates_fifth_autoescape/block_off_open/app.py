from flask import Flask, render_template, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)


class Review(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    author = db.Column(db.String(80))
    text = db.Column(db.Text)


@app.get("/reviews")
def reviews():
    page = request.args.get("page", 1, type=int)
    rows = db.paginate(db.select(Review), page=page, per_page=20)
    return render_template("reviews.html", reviews=rows.items)
