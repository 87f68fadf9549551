from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars


class Directory:
    def __init__(self, app=None):
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        self.server = Server(app.config["LDAP_URL"], use_ssl=True)
        self.base = app.config["LDAP_BASE"]
        app.extensions["directory"] = self

    def find_dn(self, login):
        wanted = login.strip()
        with Connection(self.server, auto_bind=True) as connection:
            connection.search(self.base, f"(&(objectClass=person)(uid={wanted}))", attributes=["cn"])  # finding: ldap-injection
            return connection.entries[0].entry_dn if connection.entries else None
