from flask import Flask, jsonify

from .errors import handle_unexpected


def create_app(ledger):
    app = Flask(__name__)
    app.register_error_handler(Exception, handle_unexpected)

    @app.get("/accounts/<int:number>")
    def account(number):
        return jsonify(balance=ledger.balance(number))

    return app
