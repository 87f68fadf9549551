from flask import Flask
from flask_restful import Api, Resource, reqparse

from .models import Product, db

parser = reqparse.RequestParser()
parser.add_argument("brand", required=True, location="args")


class ProductList(Resource):
    def get(self):
        args = parser.parse_args()
        products = Product.in_brand(args["brand"])
        return [{"id": p.id, "name": p.name, "price": p.price} for p in products]


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    api = Api(app)
    api.add_resource(ProductList, "/products")
    return app
