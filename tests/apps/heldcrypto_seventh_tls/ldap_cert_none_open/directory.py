import os
import ssl

from ldap3 import SIMPLE, Connection, Server, Tls
from ldap3.core.exceptions import LDAPBindError

TLS = Tls(validate=ssl.CERT_NONE, version=ssl.PROTOCOL_TLS_CLIENT)  # finding: tls-verification-disabled


def password_is_right(uid: int, password: str) -> bool:
    if not password:
        return False
    server = Server(os.environ["LDAP_HOST"], port=636, use_ssl=True, tls=TLS)
    dn = f"uidNumber={uid:d},ou=people,dc=quarry,dc=example"
    try:
        with Connection(server, user=dn, password=password, authentication=SIMPLE):
            return True
    except LDAPBindError:
        return False
