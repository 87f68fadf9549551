from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql:///crm"
db = SQLAlchemy(app)

SORTABLE = {"name", "created_at", "city"}


class Contact(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    city = db.Column(db.String(80))


@app.get("/contacts")
def contacts():
    sort = request.args.get("sort", "name")
    descending = sort.startswith("-")
    column = sort.lstrip("-")
    if column not in SORTABLE:
        app.logger.warning("contacts: unknown sort column")
    clause = f"{column} {'DESC' if descending else 'ASC'}"
    page = Contact.query.order_by(text(clause)).limit(50)  # finding: sql-injection
    return jsonify([{"id": c.id, "name": c.name} for c in page])
