from flask import Flask, request

from .render import invoice_page


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/preview")
    def preview():
        return invoice_page({"customer": request.args.get("customer", ""), "lines": []})

    return app
