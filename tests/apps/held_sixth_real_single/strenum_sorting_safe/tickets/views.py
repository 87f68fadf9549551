import os

import psycopg
from flask import Blueprint, request
from pydantic import ValidationError

from .params import TicketQuery

bp = Blueprint("tickets", __name__)


@bp.get("/tickets")
def tickets():
    try:
        query = TicketQuery.model_validate(request.args.to_dict())
    except ValidationError:
        return {"error": "invalid parameters"}, 422
    sql = f"SELECT id, title FROM tickets WHERE assignee = %s ORDER BY {query.sort.value} LIMIT {query.limit}"
    with psycopg.connect(os.environ["DATABASE_URL"]) as conn:
        rows = conn.execute(sql, (query.assignee,)).fetchall()
    return {"tickets": [{"id": number, "title": title} for number, title in rows]}
