from flask import Blueprint, abort, current_app, jsonify, request

from .forms import BidForm
from .rules import rejects

bp = Blueprint("auction", __name__)


@bp.post("/bids")
def place_bid():
    form = BidForm(request.form)
    if not form.validate():
        abort(400)
    lots = current_app.extensions["lots"]
    lot = lots.get(form.lot.data)
    if lot is None:
        abort(404)
    offered = float(form.bid.data)
    if rejects(lot.highest, offered, lot.ceiling):
        abort(409)
    lots.record(lot.id, offered)
    return jsonify(ok=True)
