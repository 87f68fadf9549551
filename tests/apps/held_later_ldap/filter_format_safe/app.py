import os

import ldap
from flask import Flask, jsonify, request
from ldap.dn import escape_dn_chars
from ldap.filter import filter_format

app = Flask(__name__)
BASE = "dc=example,dc=org"


def lookup(unit, mail):
    conn = ldap.initialize(os.environ["LDAP_URI"])
    base = "ou=%s,%s" % (escape_dn_chars(unit), BASE)
    criteria = filter_format("(&(objectClass=inetOrgPerson)(mail=%s))", [mail])
    return conn.search_s(base, ldap.SCOPE_ONELEVEL, criteria, ["cn"])


@app.get("/lookup")
def lookup_view():
    found = lookup(request.args.get("unit", "people"), request.args.get("mail", ""))
    return jsonify(count=len(found))
