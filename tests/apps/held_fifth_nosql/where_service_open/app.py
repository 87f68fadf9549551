from flask import Flask

from sensors.views import ReadingsView

app = Flask(__name__)
app.add_url_rule("/readings", view_func=ReadingsView.as_view("readings"))
