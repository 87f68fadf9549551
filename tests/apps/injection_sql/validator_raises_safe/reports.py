import sqlite3


def top_rows(column):
    connection = sqlite3.connect("reports.db")
    try:
        query = f"SELECT region, {column} FROM report ORDER BY 2 DESC LIMIT 10"
        cursor = connection.execute(query)
        return cursor.fetchall()
    finally:
        connection.close()
