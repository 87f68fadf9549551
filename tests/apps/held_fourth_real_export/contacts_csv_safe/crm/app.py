from flask import Flask, Response, request

from crm.export import to_csv


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 256 * 1024

    @app.post("/contacts/convert")
    def convert():
        text = to_csv(request.get_json()["contacts"])
        return Response(text, mimetype="text/csv", headers={"Content-Disposition": "attachment; filename=contacts.csv"})

    return app
