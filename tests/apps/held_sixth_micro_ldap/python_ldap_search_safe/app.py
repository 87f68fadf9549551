import ldap
import ldap.filter
from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = "dc=corp,dc=example,dc=com"


@app.post("/groups")
def groups():
    form = request.form
    query = ldap.filter.filter_format("(&(objectClass=group)(cn=%s))", [form["group"]])
    conn = ldap.initialize("ldaps://dc1.corp.example.com")
    rows = conn.search_s(BASE, ldap.SCOPE_SUBTREE, query, ["member"])
    return jsonify(count=len(rows))
