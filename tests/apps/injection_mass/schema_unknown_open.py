from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from marshmallow import INCLUDE, Schema, fields

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)


class Customer(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    phone = db.Column(db.String(40))
    discount = db.Column(db.Integer, default=0)


class CustomerSchema(Schema):
    name = fields.Str(required=True)
    phone = fields.Str()

    class Meta:
        unknown = INCLUDE


@app.route("/customers", methods=["POST"])
def add_customer():
    loaded = CustomerSchema().load(request.get_json())
    customer = Customer(**loaded)  # finding: mass-assignment
    db.session.add(customer)
    db.session.commit()
    return jsonify(id=customer.id), 201
