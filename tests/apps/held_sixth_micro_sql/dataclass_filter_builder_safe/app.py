from __future__ import annotations

import os
from dataclasses import dataclass

import mysql.connector
from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class OrderFilter:
    status: str
    channel: str = "web"

    def clause(self) -> str:
        return f"channel = '{self.channel}'"


@app.get("/orders")
def orders():
    flt = OrderFilter(status=request.args["status"])
    conn = mysql.connector.connect(host=os.environ["MYSQL_HOST"], user="orders", password=os.environ["MYSQL_PASSWORD"])
    cur = conn.cursor(dictionary=True)
    cur.execute(f"SELECT id, status FROM orders WHERE {flt.clause()}")
    return jsonify(cur.fetchall())
