import ldap
import ldap.filter
from flask import Flask, jsonify, request

app = Flask(__name__)


def find_group(query):
    conn = ldap.initialize("ldaps://ldap.example.org")
    return conn.search_s("ou=groups,dc=example,dc=org", ldap.SCOPE_SUBTREE, query)


@app.post("/groups")
def groups():
    name = request.form["group"]
    query = ldap.filter.filter_format("(cn=%s)", [name])
    return jsonify(found=len(find_group(query)))
