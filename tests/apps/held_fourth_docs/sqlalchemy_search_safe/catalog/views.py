from flask import Blueprint, jsonify, render_template, request
from sqlalchemy import or_, text

from .models import Book, db

bp = Blueprint("catalog", __name__)

SORTABLE = {"title": Book.title, "author": Book.author, "year": Book.year}


@bp.get("/books")
def books():
    term = request.args.get("q", "")
    pattern = f"%{term}%"
    query = db.select(Book).where(or_(Book.title.ilike(pattern), Book.author.ilike(pattern)))
    column = SORTABLE.get(request.args.get("sort"), Book.title)
    query = query.order_by(column.desc() if request.args.get("dir") == "desc" else column)
    page = db.paginate(query, per_page=25, max_per_page=100)
    return render_template("books.html", page=page, term=term)


@bp.get("/books/by-year")
def by_year():
    rows = db.session.execute(
        text("SELECT year, COUNT(*) AS n FROM book WHERE author = :author GROUP BY year"),
        {"author": request.args["author"]},
    )
    return jsonify([dict(row._mapping) for row in rows])
