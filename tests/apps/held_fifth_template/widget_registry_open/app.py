from flask import Flask

from widgets.views import WidgetView

app = Flask(__name__)
app.add_url_rule("/widgets/<kind>", view_func=WidgetView.as_view("widget"))
