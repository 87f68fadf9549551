import html

from flask import Flask, request
from flask.views import View

app = Flask(__name__)


class SearchBox(View):
    methods = ["GET"]

    def dispatch_request(self):
        term = html.escape(request.args.get("q", ""), quote=False)
        box = (
            '<form action="/search" method="get">'
            f'<input type="search" name="q" value="{term}">'
            "<button>Search</button></form>"
        )
        return f"<main>{box}<p>Results for {term}</p></main>"  # finding: cross-site-scripting


app.add_url_rule("/search", view_func=SearchBox.as_view("search"))
