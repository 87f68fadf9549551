from sqlalchemy import text

from .extensions import db


class ReportRepository:
    def __init__(self, session=None):
        self.session = session or db.session

    def _rows(self, statement, **params):
        result = self.session.execute(text(statement), params)  # finding: sql-injection
        return [dict(row) for row in result.mappings()]

    def by_customer(self, customer, year):
        where = f"customer_name = '{customer}' AND year = :year"
        return self._rows("SELECT id, title FROM reports WHERE " + where, year=year)
