from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from flask import Flask, jsonify, request

app = Flask(__name__)


@dataclass
class Page:
    number: int
    size: int

    def __post_init__(self):
        self.number = self.number or 1
        self.size = self.size or 20

    @property
    def clause(self) -> str:
        return f"LIMIT {self.size}"


@app.get("/events")
def events():
    page = Page(1, request.args.get("size", "20"))
    with sqlite3.connect("events.db") as conn:
        rows = conn.execute(f"SELECT id, name FROM events ORDER BY id {page.clause}").fetchall()  # finding: sql-injection
    return jsonify(page=page.number, rows=rows)
