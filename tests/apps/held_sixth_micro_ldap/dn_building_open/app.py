import ldap
from flask import Flask, jsonify, request
from ldap.dn import escape_dn_chars

app = Flask(__name__)


def dn_for(user: str) -> str:
    return ",".join([f"uid={user}", "ou=staff", "dc=example", "dc=net"])


@app.route("/staff/<user>/groups")
def staff_groups(user):
    conn = ldap.initialize("ldaps://ldap.example.net")
    result = conn.search_s(dn_for(user), ldap.SCOPE_BASE, "(objectClass=*)")  # finding: ldap-injection
    return jsonify(found=bool(result))
