from ldap3 import ALL, SUBTREE, Connection, Server
from ldap3.utils.conv import escape_filter_chars


class Directory:
    def init_app(self, app):
        self.server = Server(app.config["LDAP_URI"], use_ssl=True, get_info=ALL)
        self.base = app.config["LDAP_BASE"]

    def connection(self):
        return Connection(self.server, auto_bind=True, read_only=True)

    def find(self, uid):
        query = f"(&(objectClass=person)(uid={escape_filter_chars(uid)}))"
        with self.connection() as conn:
            conn.search(self.base, query, search_scope=SUBTREE, attributes=["cn", "mail"])
            return [entry.entry_attributes_as_dict for entry in conn.entries]


directory = Directory()
