from __future__ import annotations

from flask import Flask, jsonify
from flask_jwt_extended import create_access_token, jwt_required

from wallet.extensions import db
from wallet.models import Account


def install_dev_routes(app: Flask) -> None:
    @app.post("/api/accounts/<int:account_id>/credit/<int:cents>")
    @jwt_required()
    def credit(account_id: int, cents: int):
        account = db.get_or_404(Account, account_id)
        account.balance += cents
        db.session.commit()
        return jsonify(balance=account.balance)

    @app.get("/api/token/<int:account_id>")
    @jwt_required(fresh=True)
    def issue_token(account_id: int):
        return jsonify(access_token=create_access_token(identity=str(account_id)))
