from sqlalchemy import select, text

from .uow import Order


class OrderSelector:
    def __init__(self):
        self.statement = select(Order).where(Order.status != "deleted")

    def note_contains(self, phrase):
        self.statement = self.statement.where(text("orders.note LIKE :phrase").bindparams(phrase=f"%{phrase}%"))
        return self

    def newest(self, limit=20):
        self.statement = self.statement.order_by(Order.id.desc()).limit(limit)
        return self
