from flask import Flask, jsonify, request

from .models import Item, db
from .printers import ZebraPrinter


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("LABELS")
    db.init_app(app)

    @app.get("/labels/<int:item_id>")
    def label(item_id):
        item = db.get_or_404(Item, item_id)
        return jsonify(label=ZebraPrinter().label(request.args.get("layout", ""), item))

    return app
