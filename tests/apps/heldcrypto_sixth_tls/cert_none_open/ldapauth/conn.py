import os
import ssl

from ldap3 import Connection, Server, Tls

tls = Tls(validate=ssl.CERT_NONE, version=ssl.PROTOCOL_TLS_CLIENT)  # finding: tls-verification-disabled
server = Server(os.environ["LDAP_HOST"], port=636, use_ssl=True, tls=tls)


def bind(dn: str, password: str) -> bool:
    conn = Connection(server, user=dn, password=password)
    return bool(password) and conn.bind()
