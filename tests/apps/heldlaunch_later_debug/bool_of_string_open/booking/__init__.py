from flask import Flask


def create_app():
    app = Flask(__name__)

    from booking.rooms import bp

    app.register_blueprint(bp, url_prefix="/rooms")
    return app
