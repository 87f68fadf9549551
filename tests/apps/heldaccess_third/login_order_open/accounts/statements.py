from flask import Blueprint, jsonify
from flask_login import login_required

from accounts.models import Statement

bp = Blueprint("statements", __name__, url_prefix="/statements")


@bp.route("/")
@login_required
def index():
    return jsonify([s.number for s in Statement.query.limit(50)])


@login_required  # finding: auth-decorator-above-route
@bp.route("/<int:statement_id>")
def show(statement_id: int):
    statement = Statement.query.get_or_404(statement_id)
    return jsonify(id=statement.id, number=statement.number)
