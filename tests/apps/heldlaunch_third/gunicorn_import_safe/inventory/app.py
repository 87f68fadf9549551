from __future__ import annotations

from flask import Flask, jsonify

from inventory.models import Item, db
from inventory.settings import load_settings

app = Flask(__name__)
app.config.update(load_settings())
db.init_app(app)


@app.get("/items")
def list_items():
    rows = db.session.execute(db.select(Item).order_by(Item.sku)).scalars()
    return jsonify([{"sku": row.sku, "qty": row.qty} for row in rows])


@app.get("/healthz")
def healthz():
    return {"status": "ok"}


if __name__ == "__main__":
    app.run(port=8000)
