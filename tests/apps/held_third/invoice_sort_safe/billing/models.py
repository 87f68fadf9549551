from .extensions import db


class Invoice(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    customer_id = db.Column(db.Integer, nullable=False)
    number = db.Column(db.String(32), nullable=False)
    due_on = db.Column(db.Date)
    total = db.Column(db.Numeric(10, 2))

    def to_dict(self):
        return {"id": self.id, "number": self.number, "total": str(self.total)}
