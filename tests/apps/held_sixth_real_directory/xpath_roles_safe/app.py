from flask import Flask, jsonify

from roles import RoleFile

app = Flask(__name__)
roles = RoleFile("/etc/portal/roles.xml")


@app.get("/roles/<name>")
def role(name: str):
    return jsonify(permissions=roles.permissions(name))
