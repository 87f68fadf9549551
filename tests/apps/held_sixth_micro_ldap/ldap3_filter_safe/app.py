from flask import Flask, jsonify, request
from ldap3 import ALL, Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
server = Server("ldaps://ldap.example.org", get_info=ALL)


@app.get("/people")
def people():
    uid = request.args.get("uid", "")
    uid = escape_filter_chars(uid)
    with Connection(server, auto_bind=True) as conn:
        conn.search("ou=people,dc=example,dc=org", f"(uid={uid})", attributes=["cn"])
        return jsonify([str(e.cn) for e in conn.entries])
