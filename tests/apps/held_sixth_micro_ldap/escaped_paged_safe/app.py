from flask import Flask, jsonify, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars as esc

app = Flask(__name__)


@app.get("/directory")
def directory():
    parts = [f"(sn=*{esc(word)}*)" for word in request.args.getlist("w")]
    conn = Connection(Server("ldaps://dir.example.org"), auto_bind=True)
    found = conn.extend.standard.paged_search("dc=example,dc=org", "(|%s)" % "".join(parts), generator=False)
    return jsonify(total=len(found))
