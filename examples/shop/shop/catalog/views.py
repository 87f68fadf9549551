"""Looking around: the list of products, a search and a page for each."""

from flask import Blueprint, current_app, render_template, request

from shop import db
from shop.models import Product

catalog = Blueprint("catalog", __name__)


@catalog.get("/")
def index():
    page = request.args.get("page", 1, type=int)
    words = request.args.get("q", "").strip()
    query = Product.query.filter(Product.stock > 0)
    if words:
        query = query.filter(Product.name.icontains(words, autoescape=True))
    found = query.order_by(Product.name).paginate(page=page, per_page=current_app.config["PAGE_SIZE"])
    return render_template("index.html", found=found, words=words)


@catalog.get("/product/<int:product_id>")
def product(product_id):
    from pricefeed import rounded

    item = db.get_or_404(Product, product_id)
    return render_template("product.html", item=item, price=rounded(item.cents))
