import os

from flask import Flask, jsonify, request
from ldap3 import Connection, Server

app = Flask(__name__)
server = Server("ldaps://directory.example.org")
BASE = "ou=people,dc=example,dc=org"


@app.get("/people/phone")
def phone():
    uid = request.args.get("uid", "")
    with Connection(server, "cn=reader,dc=example,dc=org", os.environ["LDAP_PASSWORD"]) as connection:
        query = f"(&(objectClass=person)(uid={uid}))"
        connection.search(BASE, query, attributes=["telephoneNumber"])  # finding: ldap-injection
        return jsonify([str(entry.telephoneNumber) for entry in connection.entries])
