from decimal import Decimal, InvalidOperation

from flask import abort, jsonify, request
from flask.views import MethodView
from flask_login import current_user, login_required

from bank.ledger import transfer


class TransferView(MethodView):
    decorators = [login_required]

    def get(self):
        return jsonify(balance=str(current_user.balance))

    def post(self):
        try:
            amount = Decimal(request.form["amount"])
        except InvalidOperation:
            abort(400)
        if not amount.is_finite() or amount <= 0:
            abort(400)
        transfer(current_user.get_id(), request.form["to"], amount)
        return jsonify(ok=True), 201
