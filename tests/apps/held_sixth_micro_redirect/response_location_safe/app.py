import base64

from flask import Flask, Response, request
from flask.views import MethodView

app = Flask(__name__)


class Unsubscribe(MethodView):
    fallback = "/newsletter/bye"

    def post(self):
        token = request.get_json(silent=True) or {}
        back = base64.urlsafe_b64decode(token.get("back", "").encode()).decode()
        parts = [back, self.fallback]
        response = Response(status=303)
        response.location = parts[-1]
        return response


app.add_url_rule("/unsubscribe", view_func=Unsubscribe.as_view("unsubscribe"))
