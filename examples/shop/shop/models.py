"""What the shop sells and to whom."""

from shop import db


class Product(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), nullable=False, unique=True)
    cents = db.Column(db.Integer, nullable=False)
    stock = db.Column(db.Integer, nullable=False, default=0)


class Order(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(120), nullable=False)
    lines = db.relationship("OrderLine", backref="order")

    @property
    def cents(self):
        return sum(line.cents * line.count for line in self.lines)


class OrderLine(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    order_id = db.Column(db.ForeignKey("order.id"), nullable=False)
    product_id = db.Column(db.ForeignKey("product.id"), nullable=False)
    cents = db.Column(db.Integer, nullable=False)
    count = db.Column(db.Integer, nullable=False, default=1)
