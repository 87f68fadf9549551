import ldap
import ldap.dn
import ldap.filter
from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = "ou=people,dc=example,dc=org"


@app.get("/people")
def people():
    surname = request.args.get("sn", "")
    query = "(sn=%s)" % ldap.filter.escape_filter_chars(surname)
    directory = ldap.initialize("ldaps://ldap.example.org")
    directory.simple_bind_s()
    found = directory.search_s(BASE, ldap.SCOPE_SUBTREE, query, ["cn"])
    return jsonify(count=len(found))
