import os

from flask import Flask, jsonify, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
server = Server("ldaps://directory.example.org")
BASE = "ou=people,dc=example,dc=org"


@app.get("/people/phone")
def phone():
    uid = escape_filter_chars(request.args.get("uid", ""))
    with Connection(server, "cn=reader,dc=example,dc=org", os.environ["LDAP_PASSWORD"]) as connection:
        query = f"(&(objectClass=person)(uid={uid}))"
        connection.search(BASE, query, attributes=["telephoneNumber"])
        return jsonify([str(entry.telephoneNumber) for entry in connection.entries])
