import os

from flask import Flask, jsonify
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from flask_login import LoginManager, login_required
from flask_wtf import CSRFProtect

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
LoginManager(app)
csrf = CSRFProtect(app)
limiter = Limiter(get_remote_address, app=app)


@limiter.exempt
@app.get("/tides")
@login_required
def tides():
    return jsonify(high="04:12", low="10:31")


def station_report(station):
    return jsonify(station=station)


def clear_station(station):
    return "", 204


app.add_url_rule("/stations/<station>", view_func=login_required(station_report))
app.add_url_rule(
    "/stations/<station>",
    endpoint="clear_station",
    view_func=login_required(clear_station),
    methods=["DELETE"],
)
