from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Payslip(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    employee = db.Column(db.String(120))
    net = db.Column(db.Numeric(10, 2))

    def to_dict(self):
        return {"id": self.id, "employee": self.employee, "net": str(self.net)}
