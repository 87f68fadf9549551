from peewee import SqliteDatabase

database = SqliteDatabase("music.db")


def find_tracks(artist, limit):
    cursor = database.execute_sql("SELECT title FROM track WHERE artist LIKE '%" + artist + "%' LIMIT 20")  # finding: sql-injection
    return [row[0] for row in cursor.fetchall()][:limit]
