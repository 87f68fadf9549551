from flask import Blueprint, abort, request
from redis import Redis
from rq import Queue

from .jobs import SOURCES, refresh

feeds = Blueprint("feeds", __name__)
queue = Queue(connection=Redis(host="redis"))


@feeds.post("/feeds/refresh")
def refresh_feed():
    wanted = request.form.get("feed", "")
    address = SOURCES.get(wanted) or wanted
    if not address:
        abort(404)
    job = queue.enqueue(refresh, address)
    return {"job": job.id}, 202
