from flask import Blueprint, render_template

from .store import column_cards

cards = Blueprint("cards", __name__)


@cards.get("/columns/<int:column_id>")
def column(column_id: int):
    return render_template("column.html", cards=column_cards(column_id))
