from ldap3 import ALL, Connection, Server
from ldap3.utils.conv import escape_filter_chars

BASE = "ou=people,dc=example,dc=com"


class Directory:
    def __init__(self, host: str, bind_dn: str, bind_password: str) -> None:
        self.server = Server(host, use_ssl=True, get_info=ALL)
        self.bind = (bind_dn, bind_password)

    def find(self, login: str) -> str | None:
        query = f"(&(objectClass=person)(uid={escape_filter_chars(login)}))"
        with Connection(self.server, *self.bind) as connection:
            connection.search(BASE, query, attributes=["cn"])
            return connection.entries[0].entry_dn if connection.entries else None

    def check(self, dn: str, password: str) -> bool:
        return bool(password) and Connection(self.server, dn, password).bind()
