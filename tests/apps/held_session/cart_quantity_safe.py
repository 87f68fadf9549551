from flask import Flask, jsonify, session
from flask.views import MethodView

app = Flask(__name__)
app.config.from_prefixed_env()

PRICES = {"mug": 900, "shirt": 2500}


class CartItem(MethodView):
    def post(self, sku):
        if sku not in PRICES:
            return jsonify(error="unknown article"), 404
        line = {"sku": sku, "qty": 1}
        line["price"] = PRICES[sku]
        session["line"] = line
        return jsonify(added=True)


app.add_url_rule("/cart/<sku>", view_func=CartItem.as_view("cart_item"))
