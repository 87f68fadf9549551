from ldap3 import Connection, Server
from ldap3.core.exceptions import LDAPException
from ldap3.utils.conv import escape_filter_chars
from ldap3.utils.dn import escape_rdn


class Authenticator:
    def __init__(self, host: str):
        self.server = Server(host, use_ssl=True)

    def verify(self, username: str, password: str) -> bool:
        if not username or not password:
            return False
        user_dn = f"uid={escape_rdn(username)},ou=people,dc=example,dc=org"
        try:
            with Connection(self.server, user_dn, password) as connection:
                if not connection.bound:
                    return False
                needle = escape_filter_chars(username)
                return connection.search("ou=people,dc=example,dc=org", f"(&(uid={needle})(active=TRUE))")
        except LDAPException:
            return False
