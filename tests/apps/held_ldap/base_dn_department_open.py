import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/department/size")
def department_size():
    department = request.get_json().get("department", "sales")
    base = ",".join(["ou=" + department, "dc=example", "dc=org"])
    link = ldap.initialize("ldap://localhost")
    entries = link.search_ext_s(base, ldap.SCOPE_ONELEVEL, "(objectClass=person)")  # finding: ldap-injection
    return jsonify(size=len(entries))
