"""A booking service.

Set ``DATABASE_URL`` before the start, e.g.::

    export DATABASE_URL=postgresql://booking:s3cret@localhost/booking
    export API_TOKEN=<token from the portal>
"""

import os

from flask import Flask, jsonify

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
app.config["API_TOKEN"] = os.environ.get("API_TOKEN") or None


@app.get("/rooms")
def rooms():
    """Answer the rooms; call with ``curl -u user:password https://booking.example.com/rooms``."""
    return jsonify([101, 102])
