import os

from flask import Flask, jsonify, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
BASE_DN = "ou=people,dc=example,dc=com"


@app.get("/people")
def people():
    uid = escape_filter_chars(request.args.get("uid", ""))
    server = Server(os.environ["LDAP_HOST"], use_ssl=True)
    with Connection(server, os.environ["LDAP_DN"], os.environ["LDAP_PASSWORD"]) as conn:
        conn.search(BASE_DN, f"(&(objectClass=person)(uid={uid}))", attributes=["cn"])
        names = [entry.cn.value for entry in conn.entries]
    return jsonify(names)
