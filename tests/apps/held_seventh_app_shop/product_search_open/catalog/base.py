from sqlalchemy import text


class Query:
    model = None

    def __init__(self, session):
        self.session = session

    def distinct(self, raw_column: str):
        column = self.model.column(raw_column)
        table = self.model.__tablename__
        return self.session.execute(text(f"SELECT DISTINCT {column} FROM {table}")).scalars().all()  # finding: sql-injection
