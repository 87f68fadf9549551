import requests
from flask import Flask, jsonify, request
from flask.views import MethodView
from pydantic import BaseModel, Field

app = Flask(__name__)
app.config["CHANNELS"] = {
    "ops": "https://chat.example.net/hooks/ops",
    "sales": "https://chat.example.net/hooks/sales",
}


class WebhookTest(BaseModel):
    url: str = Field(max_length=300)
    event: str = "ping"


class WebhookTestView(MethodView):
    init_every_request = False

    def post(self):
        body = WebhookTest.model_validate(request.get_json())
        reply = requests.post(body.url, json={"event": body.event}, timeout=5)  # finding: server-side-request-forgery
        return jsonify(ok=reply.ok, status=reply.status_code)


app.add_url_rule("/webhooks/test", view_func=WebhookTestView.as_view("webhook_test"))
