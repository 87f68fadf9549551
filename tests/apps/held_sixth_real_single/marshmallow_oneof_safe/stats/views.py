import sqlite3

from flask import Blueprint, request
from webargs.flaskparser import use_kwargs

from .schemas import StatsQuery

stats = Blueprint("stats", __name__)


@stats.get("/daily")
@use_kwargs(StatsQuery, location="query")
def daily(metric: str, days: int):
    connection = sqlite3.connect("/var/lib/stats.db")
    statement = f"SELECT day, SUM({metric}) FROM daily GROUP BY day ORDER BY day DESC LIMIT ?"
    rows = connection.execute(statement, (days,)).fetchall()
    return {"metric": metric, "days": rows, "method": request.method}
