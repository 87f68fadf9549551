from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)

    @app.route("/pallets")
    def pallets():
        return jsonify(pallets=[])

    return app


def register_error_handlers(app):
    @app.errorhandler(404)
    def missing(_):
        return jsonify(error="not found"), 404

    @app.errorhandler(500)
    def failed(_):
        return jsonify(error="internal error"), 500


def main():
    app = create_app()
    app.run(port=5003)
    register_error_handlers(app)  # finding: code-after-run


if __name__ == "__main__":
    main()
