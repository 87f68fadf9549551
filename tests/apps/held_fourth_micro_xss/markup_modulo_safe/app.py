from flask import Flask, request
from markupsafe import Markup

app = Flask(__name__)


def current_city():
    city = request.cookies.get("city", "")
    return city or "Berlin"


@app.route("/banner")
def banner():
    city = current_city()
    return Markup("<strong>News for %s</strong>") % city
