import configparser
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def search_settings():
    conf = configparser.ConfigParser()
    conf.add_section("search")
    conf.set("search", "collection", "novels")
    conf.set("search", "term", request.form.get("term", ""))
    return conf


@app.route("/search", methods=["POST"])
def search():
    conf = search_settings()
    value = conf.get("search", "term")
    conn = sqlite3.connect("library.db")
    try:
        cur = conn.cursor()
        cur.execute("SELECT id, title FROM books WHERE shelf = '%s'" % value)  # finding: sql-injection
        found = cur.fetchall()
    finally:
        conn.close()
    return jsonify(found)
