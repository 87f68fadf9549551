from datetime import datetime, timezone

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)
app.json.sort_keys = False


class Stations(MethodView):
    def get(self, code=None):
        if code is None:
            return jsonify(stations=["LNZ", "SBG", "VIE"])
        return jsonify(code=code, departures=[])


stations = Stations.as_view("stations")
app.add_url_rule("/stations", view_func=stations)
app.add_url_rule("/stations/<code>", view_func=stations)


@app.get("/time")
def now():
    return {"now": datetime.now(timezone.utc).isoformat()}


@app.errorhandler(404)
def missing(_error):
    return jsonify(error="not found"), 404
