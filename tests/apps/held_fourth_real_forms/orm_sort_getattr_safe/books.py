from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import asc, desc, func, or_, select

db = SQLAlchemy()


class Book(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(200))
    author = db.Column(db.String(200))
    year = db.Column(db.Integer)


SORTABLE = {"title": Book.title, "author": Book.author, "year": Book.year}


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)

    @app.get("/books")
    def books():
        query = select(Book)
        term = request.args.get("q")
        if term:
            like = f"%{term}%"
            query = query.where(or_(Book.title.ilike(like), func.lower(Book.author).contains(term.lower())))
        column = SORTABLE.get(request.args.get("sort", ""), Book.title)
        order = desc if request.args.get("dir") == "desc" else asc
        query = query.order_by(order(column)).limit(request.args.get("limit", 20, type=int))
        return jsonify([{"id": b.id, "title": b.title} for b in db.session.scalars(query)])

    return app
