from flask import Flask, jsonify


def create_app(test_config=None):
    app = Flask(__name__)
    app.config.from_mapping(PAGE_SIZE=20)
    if test_config is not None:
        app.config.from_mapping(test_config)

    @app.get("/recipes")
    def recipes():
        return jsonify(size=app.config["PAGE_SIZE"])

    return app
