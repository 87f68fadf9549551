from flask import Blueprint
from sqlalchemy import text

from tracker.db import Session

api = Blueprint("api", __name__)


@api.get("/issues/count")
def count():
    return {"count": Session.execute(text("select count(*) from issues")).scalar_one()}
