from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class GuestbookView(MethodView):
    init_every_request = True

    def __init__(self):
        self.entry = {"author": "anonymous", "text": "", "city": "unknown"}

    def read(self):
        payload = request.get_json(silent=True) or {}
        self.entry["text"] = payload.get("text", "")

    def post(self):
        self.read()
        return "<blockquote>" + self.entry["author"] + "</blockquote>"


app.add_url_rule("/guestbook", view_func=GuestbookView.as_view("guestbook"))
