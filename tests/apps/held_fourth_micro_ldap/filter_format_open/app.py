import os

import ldap
from flask import Flask, jsonify, request
from ldap.filter import filter_format

app = Flask(__name__)


def lookup(build):
    handle = ldap.initialize(os.environ["LDAP_URI"])
    handle.simple_bind_s(os.environ["LDAP_DN"], os.environ["LDAP_PASSWORD"])
    try:
        return handle.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, build(), ["mail"])  # finding: ldap-injection
    finally:
        handle.unbind_s()


@app.get("/mail")
def mail():
    user = request.authorization.username if request.authorization else "nobody"

    def build():
        return "(&(mail=*)(uid=%s))" % user

    return jsonify(found=len(lookup(build)))
