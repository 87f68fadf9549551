from flask import Flask, abort, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import desc, or_

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)


class Person(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    email = db.Column(db.String(120))

    ORDERINGS = {"name": name, "newest": desc(id)}


@app.get("/people")
def people():
    term = request.args.get("q", "")
    order = Person.ORDERINGS.get(request.args.get("order", "name"))
    if order is None:
        abort(400)
    stmt = (
        db.select(Person)
        .where(or_(Person.name.ilike(f"%{term}%"), Person.email == term))
        .order_by(order)
    )
    return jsonify([{"id": p.id, "name": p.name} for p in db.session.scalars(stmt)])
