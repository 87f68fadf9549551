import os

import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = "ou=people,dc=example,dc=org"


def directory():
    connection = ldap.initialize("ldaps://directory.example.org")
    connection.simple_bind_s("cn=reader,dc=example,dc=org", os.environ["LDAP_PASSWORD"])
    return connection


@app.post("/people/by-mail")
def by_mail():
    mail = request.form["mail"]
    query = "(|(mail=%s)(mailAlias=%s))" % (mail, mail)
    found = directory().search_s(BASE, ldap.SCOPE_SUBTREE, query, ["cn"])  # finding: ldap-injection
    return jsonify([attributes["cn"][0].decode() for _, attributes in found])
