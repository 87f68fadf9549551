from flask import Flask, jsonify, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)


@app.route("/people")
def people():
    uid = request.args.get("uid", "")
    flt = f"(&(objectClass=person)(uid={escape_filter_chars(uid)}))"
    with Connection(Server("ldaps://ldap.example.org")) as conn:
        conn.search("ou=people,dc=example,dc=org", flt, attributes=["cn"])
        return jsonify([str(e.cn) for e in conn.entries])
