import traceback

from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)

STAGES = ("development", "staging", "production")
STAGE = STAGES[0]


def read_status():
    with open("/run/worker/status", encoding="utf-8") as source:
        return source.readline().strip()


class StatusView(MethodView):
    def get(self):
        try:
            return jsonify(status=read_status())
        except OSError:
            app.logger.exception("no status")
            if STAGE == "development":
                trace = traceback.format_exc()
            else:
                trace = "unknown"
            return jsonify(status="down", trace=trace), 500  # finding: stack-trace-exposed


app.add_url_rule("/status", view_func=StatusView.as_view("status"))
