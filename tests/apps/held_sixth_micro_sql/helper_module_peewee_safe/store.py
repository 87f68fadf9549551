from peewee import SqliteDatabase

database = SqliteDatabase("music.db")


def find_tracks(artist, limit):
    cursor = database.execute_sql("SELECT title FROM track WHERE artist LIKE ? LIMIT 20", ("%" + artist + "%",))
    return [row[0] for row in cursor.fetchall()][:limit]
