import os

from flask import Flask, jsonify, request
from ldap3 import ALL_ATTRIBUTES, Connection, Server

app = Flask(__name__)
server = Server(os.environ["LDAP_URL"], use_ssl=True)

PRESENT = {"phone": "telephoneNumber", "room": "roomNumber", "car": "carLicense"}


@app.get("/people/having")
def people_having():
    what = request.args.get("what", "phone")
    attribute = PRESENT.get(what) or what
    connection = Connection(server, auto_bind=True)
    query = "({}=*)".format(attribute)
    connection.search("dc=example,dc=org", query, attributes=ALL_ATTRIBUTES)  # finding: ldap-injection
    return jsonify(count=len(connection.entries))
