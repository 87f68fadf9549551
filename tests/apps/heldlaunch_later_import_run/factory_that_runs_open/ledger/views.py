from flask import Blueprint, jsonify
from sqlalchemy import text

from ledger import db

bp = Blueprint("ledger", __name__)


@bp.route("/balance")
def balance():
    total = db.session.execute(text("SELECT SUM(amount) FROM entries")).scalar()
    return jsonify(total=float(total or 0))
