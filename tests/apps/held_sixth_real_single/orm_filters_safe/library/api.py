from flask import Blueprint, jsonify, request
from sqlalchemy import desc, or_, select, text

from .models import Book, db

api = Blueprint("api", __name__)


@api.get("/books")
def books():
    term = request.args.get("q", "")
    statement = select(Book).where(or_(Book.title.contains(term, autoescape=True), Book.author.ilike(f"{term}%")))
    if since := request.args.get("since"):
        statement = statement.where(text("year >= :since").bindparams(since=since))
    column = {"title": Book.title, "year": Book.year}.get(request.args.get("sort"), Book.id)
    statement = statement.order_by(desc(column))
    return jsonify([book.title for book in db.session.scalars(statement)])
