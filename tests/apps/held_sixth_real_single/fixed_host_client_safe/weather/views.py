from flask import Blueprint, current_app, request

from .client import WeatherClient

weather = Blueprint("weather", __name__)


@weather.get("/weather/city")
def city():
    client = WeatherClient(current_app.config["WEATHER_URL"])
    name = request.args.get("name", "")
    if not name.isalpha():
        return {"error": "unknown city"}, 404
    return client.current(name, request.args.get("units", "metric"))
