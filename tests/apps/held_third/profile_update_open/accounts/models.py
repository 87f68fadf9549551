from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    display_name = db.Column(db.String(80))
    phone = db.Column(db.String(40))
    is_admin = db.Column(db.Boolean, default=False)
    credit_limit = db.Column(db.Integer, default=0)

    EDITABLE = frozenset({"display_name", "phone"})

    def update(self, values):
        for field, value in values.items():
            if field in self.__table__.columns:
                setattr(self, field, value)  # finding: mass-assignment
