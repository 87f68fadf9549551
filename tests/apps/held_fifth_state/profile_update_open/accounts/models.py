from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    city = db.Column(db.String(80))
    is_admin = db.Column(db.Boolean, default=False)

    EDITABLE = ("name", "city")

    def update(self, values: dict) -> None:
        for field, value in values.items():
            if hasattr(self, field):
                setattr(self, field, value)  # finding: mass-assignment
