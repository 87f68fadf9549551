import ldap
import ldap.dn
import ldap.filter
from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = "ou=people,dc=example,dc=org"


@app.get("/people")
def people():
    surname = request.args.get("sn", "")
    query = "(sn=%s)" % ldap.dn.escape_dn_chars(surname)
    directory = ldap.initialize("ldaps://ldap.example.org")
    directory.simple_bind_s()
    found = directory.search_s(BASE, ldap.SCOPE_SUBTREE, query, ["cn"])  # finding: ldap-injection
    return jsonify(count=len(found))
