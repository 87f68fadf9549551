import html

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def read_city():
    g.city = html.escape(request.args.get("city", "Berlin"))


@app.get("/weather")
def weather():
    city = html.unescape("K&ouml;ln") + ", " + g.city
    return "<h2>Weather in {0}</h2>".format(city)
