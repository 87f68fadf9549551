from flask import Flask, jsonify, request
from pydantic import BaseModel, Field

from notifier import Notifier

app = Flask(__name__)
notifier = Notifier(app)


class Notification(BaseModel):
    subject: str = Field(max_length=200)
    ticket: int


@app.post("/notifications")
def create_notification():
    note = Notification(**request.get_json())
    return jsonify(subject=notifier.subject(note), queued=True)
