from flask import Flask, jsonify


def create_app(config=None):
    app = Flask(__name__)
    app.config.from_mapping(ROUND_SECONDS=45)
    if config is not None:
        app.config.from_mapping(config)

    @app.route("/rounds/current")
    def current_round():
        return jsonify(seconds=app.config["ROUND_SECONDS"])

    return app
