from flask import Blueprint, render_template, request
from sqlalchemy import text

from .models import Product

catalog = Blueprint("catalog", __name__)

SORTABLE = {"name": "name", "price": "price_cents", "newest": "added"}


@catalog.get("/products")
def products():
    page = request.args.get("page", 1, type=int)
    query = Product.query
    term = request.args.get("q", "").strip()
    if term:
        query = query.filter(Product.name.ilike(f"%{term}%"))

    sort = SORTABLE.get(request.args.get("sort"), "name")
    direction = "DESC" if request.args.get("dir") == "desc" else "ASC"
    query = query.order_by(text(f"{sort} {direction}"))
    result = query.paginate(page=page, per_page=25)
    return render_template("products.html", result=result, term=term)
