from flask import Flask

from logsearch.views import LineSearch

app = Flask(__name__)
app.add_url_rule("/api/lines", view_func=LineSearch.as_view("lines"))
