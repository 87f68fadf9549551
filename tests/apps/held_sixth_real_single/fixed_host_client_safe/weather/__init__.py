from flask import Flask

from .views import weather


def create_app():
    app = Flask(__name__)
    app.config["WEATHER_URL"] = "https://api.weather.example/v2"
    app.register_blueprint(weather)
    return app
