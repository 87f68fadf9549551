from flask import Flask


def make_app():
    app = Flask("forum")

    @app.route("/threads")
    def threads():
        return {"threads": []}

    return app
