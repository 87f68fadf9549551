import os
from dataclasses import dataclass

import psycopg


@dataclass
class OrderFilter:
    status: str
    customer: int | None
    reference: str | None


@dataclass
class Order:
    id: int
    reference: str


class OrderRepository:
    def __init__(self, dsn):
        self._dsn = dsn

    @classmethod
    def default(cls):
        return cls(os.environ["ORDERS_DSN"])

    def matching(self, criteria):
        clauses, params = ["status = %s"], [criteria.status]
        if criteria.customer is not None:
            clauses.append(f"customer_id = {criteria.customer}")
        if criteria.reference:
            clauses.append("reference ILIKE %s")
            params.append(f"%{criteria.reference}%")
        statement = "SELECT id, reference FROM orders WHERE " + " AND ".join(clauses)
        with psycopg.connect(self._dsn) as conn:
            return [Order(*row) for row in conn.execute(statement, params)]
