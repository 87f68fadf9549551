from flask import Flask, redirect
from flask.views import View

app = Flask(__name__)

LINKS = {
    "docs": "https://docs.example.com/start",
    "jobs": "https://example.com/careers",
}


class ShortLink(View):
    methods = ["GET"]

    def resolve(self, key):
        try:
            return LINKS[key]
        except KeyError:
            return f"//{key}"

    def dispatch_request(self, key):
        return redirect(self.resolve(key))  # finding: open-redirect


app.add_url_rule("/go/<path:key>", view_func=ShortLink.as_view("go"))
