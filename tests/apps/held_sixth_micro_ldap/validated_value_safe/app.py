import re

import ldap
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
NAME = re.compile(r"[a-z][a-z0-9._-]{1,30}")


@app.post("/lookup")
def lookup():
    name = request.get_json().get("name", "")
    if not NAME.fullmatch(name):
        abort(400)
    conn = ldap.initialize("ldaps://ldap.example.edu")
    rows = conn.search_ext_s("dc=example,dc=edu", ldap.SCOPE_ONELEVEL, "(mail=" + name + "@example.edu)")
    return jsonify(rows=len(rows))
