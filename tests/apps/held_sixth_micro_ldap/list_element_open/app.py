from flask import Flask, jsonify, request
from ldap3 import Connection, Server

app = Flask(__name__)
server = Server("ldap.example.io", use_ssl=True)


@app.get("/contact")
def contact():
    values = ["alice", request.cookies.get("contact", ""), "bob"]
    values.sort(key=lambda v: v in ("alice", "bob"))
    wanted = values[0]
    conn = Connection(server)
    conn.bind()
    conn.search("ou=contacts,dc=example,dc=io", "(sn=" + wanted + ")")  # finding: ldap-injection
    return jsonify(hits=len(conn.entries))
