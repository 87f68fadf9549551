import sqlite3

from flask import Flask, jsonify

app = Flask(__name__)
conn = sqlite3.connect("meter.db", check_same_thread=False)


@app.get("/latest")
def latest():
    row = conn.execute("SELECT value FROM reading ORDER BY id DESC LIMIT 1").fetchone()
    return jsonify(value=row[0] if row else None)


def main():
    try:
        app.run(port=5000)
    except KeyboardInterrupt:
        print("stopped")
    finally:
        conn.close()


if __name__ == "__main__":
    main()
