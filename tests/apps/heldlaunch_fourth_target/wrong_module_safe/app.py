from flask import Flask

app = Flask(__name__)


@app.route("/")
def index():
    return {"service": "weather"}


@app.route("/forecast/<city>")
def forecast(city):
    return {"city": city, "temp": 21}
