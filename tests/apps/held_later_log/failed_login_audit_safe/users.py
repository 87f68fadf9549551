import os
import sqlite3


def find_hash(username):
    conn = sqlite3.connect(os.environ["USERS_DB"])
    try:
        row = conn.execute("SELECT password_hash FROM users WHERE username = ?", (username,)).fetchone()
    finally:
        conn.close()
    return row[0] if row else None
