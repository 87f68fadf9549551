from .models import Order


def find_order(order_id, owner):
    return Order.query.filter_by(id=order_id, owner_id=owner).first()
