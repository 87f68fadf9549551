from dataclasses import dataclass, field

from flask import Flask, jsonify, request
from ldap3 import SUBTREE, Connection, Server

app = Flask(__name__)


@dataclass
class Query:
    clauses: list[str] = field(default_factory=list)

    def where(self, attr: str, value: str) -> "Query":
        self.clauses.append(f"({attr}={value})")
        return self

    def __str__(self) -> str:
        return "(&" + "".join(self.clauses) + ")"


@app.get("/printers")
def printers():
    room = request.headers.get("X-Room", "")
    query = Query().where("objectClass", "printer")
    query.where("roomNumber", room)
    conn = Connection(Server("ldaps://dir.example.com"), auto_bind=True)
    conn.search(search_base="dc=example,dc=com", search_filter=str(query), search_scope=SUBTREE)  # finding: ldap-injection
    return jsonify(total=len(conn.entries))
