from flask import Flask


def create_app():
    app = Flask(__name__)

    @app.route("/stations")
    def stations():
        return {"stations": ["wave one", "news"]}

    return app
