import ldap3
from flask import Flask, jsonify

app = Flask(__name__)
app.config.from_pyfile("settings.py")


def directory() -> ldap3.Connection:
    if not app.config["LDAP_BIND_PASSWORD"]:
        raise RuntimeError("LDAP_BIND_PASSWORD is not set")
    server = ldap3.Server(app.config["LDAP_HOST"], get_info=ldap3.NONE)
    return ldap3.Connection(
        server,
        user=app.config["LDAP_BIND_DN"],
        password=app.config["LDAP_BIND_PASSWORD"],
        auto_bind=True,
    )


@app.route("/staff")
def staff():
    with directory() as conn:
        conn.search(app.config["LDAP_BASE_DN"], "(objectClass=person)", attributes=["cn"])
        return jsonify([str(entry.cn) for entry in conn.entries])
