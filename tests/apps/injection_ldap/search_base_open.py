import os

from flask import Flask, g, jsonify, request
from ldap3 import LEVEL, Connection

app = Flask(__name__)


@app.before_request
def connect_directory():
    g.ldap = Connection(os.environ["LDAP_URL"], auto_bind=True, read_only=True)


@app.get("/departments/rooms")
def rooms():
    department = request.args.get("department", "sales")
    base = f"ou={department},ou=departments,dc=example,dc=org"
    g.ldap.search(base, "(objectClass=room)", LEVEL, attributes=["cn"])  # finding: ldap-injection
    return jsonify([entry.cn.value for entry in g.ldap.entries])
