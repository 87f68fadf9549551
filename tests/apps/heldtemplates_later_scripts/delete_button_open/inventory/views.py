from flask import Blueprint, render_template

from . import db

bp = Blueprint("inventory", __name__)


class Item(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    label = db.Column(db.String(200))


@bp.get("/items")
def items():
    return render_template("items.html", items=db.session.scalars(db.select(Item)).all())
