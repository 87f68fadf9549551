from flask import Flask, jsonify, session


def create_app(config_object="shop.config.ProductionConfig"):
    app = Flask(__name__)
    app.config.from_object(config_object)

    @app.get("/basket")
    def basket():
        return jsonify(items=session.get("basket", []))

    return app
