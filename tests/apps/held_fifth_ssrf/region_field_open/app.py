from flask import Flask

from weather.views import WeatherApi

app = Flask(__name__)
app.add_url_rule("/weather", view_func=WeatherApi.as_view("weather"))
