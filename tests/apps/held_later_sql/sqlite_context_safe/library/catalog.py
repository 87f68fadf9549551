from flask import Blueprint, request

from .database import cursor

bp = Blueprint("catalog", __name__, url_prefix="/catalog")

BASE_QUERY = "SELECT isbn, title, author FROM books WHERE 1 = 1"


def build_filters(args):
    clauses, params = [], []
    for name in ("title", "author"):
        value = args.get(name)
        if value:
            clauses.append(" AND %s LIKE ?" % name)
            params.append(f"%{value}%")
    return "".join(clauses), params


@bp.route("/books")
def books():
    where, params = build_filters(request.args)
    with cursor() as cur:
        cur.execute(BASE_QUERY + where, params)
        rows = [dict(r) for r in cur.fetchall()]
    return {"books": rows}
