from flask import Flask, jsonify, request
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)


@app.get("/case/10001")
def case_10001():
    param = request.args.get("case10001", "")
    escaped = escape_filter_chars(param)
    bar = param if len(escaped) > 0 else "none"
    with Connection(Server("ldap.internal"), auto_bind=True) as conn:
        conn.search(  # finding: ldap-injection
            "ou=users,dc=example,dc=org", f"(&(objectClass=person)(uid={bar}))"
        )
        return jsonify(count=len(conn.entries))
