import ldap
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/employees/<int:number>")
def employee(number):
    conn = ldap.initialize("ldaps://ldap.example.net")
    rows = conn.search_s("dc=example,dc=net", ldap.SCOPE_SUBTREE, f"(employeeNumber={number})")
    return jsonify(found=len(rows) == 1)
