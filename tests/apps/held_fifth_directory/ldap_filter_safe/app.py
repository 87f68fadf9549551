import os

import ldap
from flask import Flask, abort, jsonify, request
from ldap.filter import escape_filter_chars

app = Flask(__name__)
BASE_DN = "ou=people,dc=example,dc=org"


def connect():
    conn = ldap.initialize(os.environ["LDAP_URI"])
    conn.simple_bind_s(os.environ["LDAP_USER"], os.environ["LDAP_PASSWORD"])
    return conn


@app.get("/people")
def people():
    department = request.args.get("department", "")
    name = request.args.get("name", "")
    if not name:
        abort(400)
    query = "(&(department=%s)(cn=%s*))" % (escape_filter_chars(department), escape_filter_chars(name))
    found = connect().search_s(BASE_DN, ldap.SCOPE_ONELEVEL, query, ["cn", "mail"])
    return jsonify([dn for dn, _ in found])
