import ssl

from flask import current_app
from ldap3 import SUBTREE, Connection, Server, Tls
from ldap3.core.exceptions import LDAPBindError
from ldap3.utils.conv import escape_filter_chars


def authenticate(username: str, password: str) -> str | None:
    if not password:
        return None
    server = Server(
        current_app.config["LDAP_HOST"],
        use_ssl=True,
        tls=Tls(validate=ssl.CERT_REQUIRED, ca_certs_file="/etc/ssl/certs/corp.pem"),
    )
    service = Connection(
        server, current_app.config["LDAP_BIND_DN"], current_app.config["LDAP_BIND_PASSWORD"], auto_bind=True
    )
    service.search(
        "ou=people,dc=corp,dc=example",
        f"(&(objectClass=person)(uid={escape_filter_chars(username)}))",
        SUBTREE,
        attributes=["cn"],
    )
    if len(service.entries) != 1:
        return None
    user_dn = service.entries[0].entry_dn
    try:
        Connection(server, user=user_dn, password=password, auto_bind=True).unbind()
    except LDAPBindError:
        return None
    return user_dn
