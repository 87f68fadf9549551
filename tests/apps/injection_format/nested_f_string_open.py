from flask import Flask, jsonify, request

app = Flask(__name__)


class Event:
    def __init__(self, title, place):
        self.title = title
        self.place = place


@app.get("/events/<int:number>/invitation")
def invitation(number):
    event = Event(f"Meeting {number}", "Room 5")
    guest = request.args.get("guest", "guest")
    template = f"Dear {guest}, you are invited to {{event.title}} in {{event.place}}."
    return jsonify(text=template.format(event=event, guest=guest))  # finding: format-string-injection
