from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Assignable:
    fillable: tuple[str, ...] = ()

    def assign(self, values):
        for name in values:
            setattr(self, name, values[name])  # finding: mass-assignment


class Ticket(Assignable, db.Model):
    fillable = ("subject", "body")
    id = db.Column(db.Integer, primary_key=True)
    subject = db.Column(db.String(100))
    body = db.Column(db.Text)
    approved_by = db.Column(db.Integer)
