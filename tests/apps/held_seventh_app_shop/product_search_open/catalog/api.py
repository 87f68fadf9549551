from flask import Blueprint, current_app, jsonify, request
from flask.views import MethodView

from .base import Query
from .models import Product

bp = Blueprint("catalog", __name__, url_prefix="/catalog")


class ProductQuery(Query):
    model = Product


class FacetView(MethodView):
    init_every_request = False

    def get(self):
        with current_app.extensions["sessions"]() as session:
            values = ProductQuery(session).distinct(request.args.get("facet", "name"))
        return jsonify(values=list(values))


bp.add_url_rule("/facets", view_func=FacetView.as_view("facets"))
