from flask import Flask

from resources import Alarms, Sensors, Zones

app = Flask(__name__)
app.add_url_rule("/zones", view_func=Zones.as_view("zones"))
app.add_url_rule("/sensors", view_func=Sensors.as_view("sensors"))
app.add_url_rule("/alarms", view_func=Alarms.as_view("alarms"))
