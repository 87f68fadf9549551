from sqlalchemy import text

from .models import Invoice

SORT_COLUMNS = {"due": "due_on", "number": "number", "total": "total DESC"}


def invoices_for(customer_id: int, sort: str) -> list[Invoice]:
    order = SORT_COLUMNS.get(sort, sort)
    return Invoice.query.filter_by(customer_id=customer_id).order_by(text(order)).all()  # finding: sql-injection
