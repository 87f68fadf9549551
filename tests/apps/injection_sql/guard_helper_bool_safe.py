import os

from flask import Flask, abort, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
db = SQLAlchemy(app)


class Device(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    serial = db.Column(db.String(40), nullable=False)
    site = db.Column(db.String(40))


def is_serial(value):
    return value.isascii() and value.isalnum()


@app.get("/devices")
def devices():
    serial = request.args.get("serial", "")
    if not is_serial(serial):
        abort(400)
    found = Device.query.filter(text(f"serial = '{serial}'")).all()
    return jsonify([{"id": device.id, "site": device.site} for device in found])
