import os

import psycopg2


def _run(statement, values):
    connection = psycopg2.connect(os.environ["DATABASE_URL"])
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement, values)  # finding: sql-injection
            return cursor.fetchall()
    finally:
        connection.close()


def find_invoices(customer, year):
    where = f"customer = '{customer}'"
    return _run(f"SELECT number, total::text FROM invoices WHERE {where} AND paid = %s", (False,))
