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
        return f"status = '{self.status}'"


@app.get("/orders")
def orders():
    flt = OrderFilter(status=request.args["status"])
    conn = mysql.connector.connect(host=os.environ["MYSQL_HOST"], user="orders", password=os.environ["MYSQL_PASSWORD"])
    cur = conn.cursor(dictionary=True)
    cur.execute(f"SELECT id, status FROM orders WHERE {flt.clause()}")  # finding: sql-injection
    return jsonify(cur.fetchall())
