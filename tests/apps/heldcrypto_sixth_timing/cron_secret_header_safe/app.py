import os
import secrets

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class CronView(MethodView):
    secret = os.environ["CRON_SECRET"]

    def authorized(self) -> bool:
        given = request.headers.get("X-Cron-Secret", "")
        return secrets.compare_digest(given.encode(), self.secret.encode())

    def post(self, job: str):
        if not self.authorized():
            return {"error": "forbidden"}, 403
        app.logger.info("job started")
        return {"job": job}, 202


app.add_url_rule("/cron/<job>", view_func=CronView.as_view("cron"))
