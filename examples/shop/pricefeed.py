"""Prices for the resellers. Was an app of its own; `shop.catalog` still takes its rounding from here."""

import csv
import io

from flask import Flask, Response

feed = Flask(__name__)


def rounded(cents: int) -> int:
    """Prices are shown in steps of five cents."""
    return 5 * round(cents / 5)


@feed.get("/prices.csv")
def prices():
    from shop.models import Product

    out = io.StringIO()
    rows = csv.writer(out)
    for product in Product.query.order_by(Product.name):
        rows.writerow([product.name, rounded(product.cents)])
    return Response(out.getvalue(), mimetype="text/csv")


feed.run(port=8001)


@feed.get("/health")
def health():
    return {"status": "ok"}
