import sqlite3


def load_comments(post_id):
    with sqlite3.connect("/srv/blog.db") as db:
        db.row_factory = sqlite3.Row
        return db.execute("SELECT author, body FROM comment WHERE post = ?", (post_id,)).fetchall()
