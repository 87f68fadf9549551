import configparser
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/lookup")
def lookup():
    conf = configparser.ConfigParser(interpolation=None)
    conf.add_section("lookup")
    conf.set("lookup", "first", "berlin")
    conf.set("lookup", "second", request.args.get("town", ""))
    town = conf.get("lookup", "first")

    con = sqlite3.connect("towns.db")
    rows = con.execute(f"SELECT zip FROM towns WHERE name = '{town}'").fetchall()
    return jsonify(rows)
