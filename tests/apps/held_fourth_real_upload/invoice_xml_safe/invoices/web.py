from flask import Blueprint, Flask, jsonify, request

from invoices.parser import parse_invoice

bp = Blueprint("invoices", __name__)


@bp.post("/invoices")
def upload():
    invoice = parse_invoice(request.files["invoice"].read())
    return jsonify(number=invoice.number, note=invoice.note), 201


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 512 * 1024
    app.register_blueprint(bp)
    return app
