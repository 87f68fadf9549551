ROWS = {1: {"id": 1, "total": "19.90"}}


def fetch_all() -> list[dict]:
    return list(ROWS.values())


def fetch_one(invoice_id: int) -> dict | None:
    return ROWS.get(invoice_id)
