from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.route("/exhibits")
    def exhibits():
        return {"exhibits": ["Vase", "Coin"]}

    return app
