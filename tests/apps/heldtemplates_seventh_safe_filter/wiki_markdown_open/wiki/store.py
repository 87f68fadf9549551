import sqlite3
from dataclasses import dataclass

DB = "wiki.sqlite"


@dataclass
class Page:
    title: str
    text: str


def load_page(slug: str) -> Page | None:
    with sqlite3.connect(DB) as con:
        row = con.execute("SELECT title, text FROM page WHERE slug = ?", (slug,)).fetchone()
    return Page(*row) if row else None
