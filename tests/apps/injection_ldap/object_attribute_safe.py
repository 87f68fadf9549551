import os
from dataclasses import dataclass

from flask import Flask, jsonify, request
from ldap3 import Connection

app = Flask(__name__)


@dataclass
class PrinterSearch:
    floor: int
    model: str

    def as_filter(self):
        return "(&(objectClass=printer)(floor=%s))" % self.floor


@app.get("/printers")
def printers():
    search = PrinterSearch(floor=request.args.get("floor", 0, type=int), model=request.args.get("model", "*"))
    connection = Connection(os.environ["LDAP_URL"], auto_bind=True)
    standard = connection.extend.standard
    found = standard.paged_search("dc=example,dc=org", search.as_filter())
    return jsonify(printers=[entry["dn"] for entry in found])
