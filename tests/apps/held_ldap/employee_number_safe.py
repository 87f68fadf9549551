from dataclasses import dataclass

from flask import Flask, jsonify, request
from ldap3 import Connection, Server

app = Flask(__name__)
app.config["LDAP_HOST"] = "ldap.internal"


@dataclass
class Lookup:
    attribute: str
    value: object

    def __str__(self):
        return f"({self.attribute}={self.value})"


@app.get("/employees")
def employee():
    number = request.args.get("number", 0, type=int)
    lookup = Lookup("employeeNumber", number)
    conn = Connection(Server(app.config["LDAP_HOST"]), auto_bind=True)
    found = conn.search(search_base="dc=example,dc=org", search_filter=str(lookup))
    return jsonify(found=found)
