import os

import ldap
from flask import Flask, jsonify
from ldap.dn import escape_dn_chars

app = Flask(__name__)
BASE = "ou=groups,dc=example,dc=org"


@app.get("/groups/<string:name>/members")
def members(name):
    connection = ldap.initialize(os.environ["LDAP_URL"])
    connection.simple_bind_s()
    query = "(&(objectClass=groupOfNames)(cn=" + escape_dn_chars(name) + "))"
    groups = connection.search_ext_s(BASE, ldap.SCOPE_ONELEVEL, query)  # finding: ldap-injection
    connection.unbind_s()
    return jsonify({dn: [member.decode() for member in entry["member"]] for dn, entry in groups})
