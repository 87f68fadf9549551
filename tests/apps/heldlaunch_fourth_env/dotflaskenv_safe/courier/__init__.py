from flask import Flask


def create_app():
    app = Flask(__name__)
    app.add_url_rule("/parcels", "parcels", lambda: {"parcels": []})
    return app
