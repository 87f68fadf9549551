from flask import Flask, abort, g, jsonify, request

from .parsing import Invalid, amount
from .service import Declined, Ledger


def create_app(store):
    app = Flask(__name__)
    ledger = Ledger(store)

    @app.before_request
    def load_card():
        g.card_id = store.card_for_token(request.headers.get("X-Card-Token", ""))
        if g.card_id is None:
            abort(401)

    @app.post("/spend")
    def spend():
        try:
            rest = ledger.spend(g.card_id, amount(request.form.get("amount")))
        except (Invalid, Declined):
            abort(409)
        return jsonify(rest=rest)

    return app
