import os

from flask import Flask, jsonify, request
from flask.views import MethodView
from sqlalchemy import asc, desc, select, text

from models import Product, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db.init_app(app)

SORTABLE = {"name": Product.name, "price": Product.price, "added": Product.created_at}


class ProductList(MethodView):
    def get_ordering(self):
        field = request.args.get("sort", "name")
        descending = request.args.get("order") == "desc"
        column = SORTABLE.get(field, Product.name)
        return desc(column) if descending else asc(column)

    def get(self):
        stmt = select(Product).order_by(self.get_ordering()).limit(50)
        products = db.session.scalars(stmt).all()
        return jsonify([p.to_dict() for p in products])


app.add_url_rule("/products", view_func=ProductList.as_view("products"))
