import html

from flask import Flask, request

app = Flask(__name__)

ROOMS = {"blue", "green"}


@app.post("/bookings")
def book():
    room = request.form.get("room", "")
    shown = html.escape(room)
    if room not in ROOMS:
        return "<h1>Unknown room</h1><p>" + room + "</p>", 404  # finding: cross-site-scripting
    return f"<h1>Booked: {shown}</h1>", 201
