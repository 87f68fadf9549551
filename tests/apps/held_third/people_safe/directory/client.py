from flask import current_app
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

ATTRIBUTES = ["cn", "mail", "telephoneNumber"]


class DirectoryClient:
    def __init__(self, base="ou=people,dc=acme,dc=org"):
        self.base = base

    def _connect(self):
        cfg = current_app.config
        server = Server(cfg["LDAP_HOST"], use_ssl=True)
        return Connection(server, cfg["LDAP_USER"], cfg["LDAP_PASSWORD"], auto_bind=True)

    def find(self, name):
        pattern = escape_filter_chars(name.strip())
        query = f"(&(objectClass=person)(|(cn=*{pattern}*)(mail={pattern})))"
        with self._connect() as conn:
            conn.search(self.base, query, attributes=ATTRIBUTES)
            return [e.entry_attributes_as_dict for e in conn.entries]
