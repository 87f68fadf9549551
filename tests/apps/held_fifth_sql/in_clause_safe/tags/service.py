import sqlite3


def find_articles(names):
    slots = ", ".join("?" for n in names)
    db = sqlite3.connect("/srv/blog/blog.db")
    try:
        cur = db.execute(
            f"SELECT DISTINCT article_id FROM tagging WHERE tag IN ({slots})", names
        )
        return [row[0] for row in cur]
    finally:
        db.close()
