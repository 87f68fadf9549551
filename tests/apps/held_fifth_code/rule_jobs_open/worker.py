import sqlite3


def apply_rule(rule, order_id):
    with sqlite3.connect("/srv/orders.db") as db:
        total, country = db.execute("SELECT total, country FROM orders WHERE id = ?", (order_id,)).fetchone()
    return bool(eval(rule, {"total": total, "country": country}))  # finding: code-injection
