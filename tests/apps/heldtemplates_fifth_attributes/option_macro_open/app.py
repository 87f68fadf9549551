from flask import Flask, render_template, request

from events import cities, events_in

app = Flask(__name__)


@app.get("/events")
def events():
    city = request.args.get("city", "")
    return render_template("events.html", city=city, cities=cities(), events=events_in(city))
