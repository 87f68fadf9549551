import ldap
from flask import current_app
from ldap.filter import escape_filter_chars

SERVICE_DN = "cn=svc-intranet,ou=services,dc=nordfleet,dc=io"


def find_mail(uid: str) -> str | None:
    conn = ldap.initialize(current_app.config["LDAP_URI"])
    conn.simple_bind_s(SERVICE_DN, current_app.config["LDAP_BIND_PASSWORD"])
    query = f"(uid={escape_filter_chars(uid)})"
    hits = conn.search_s("dc=nordfleet,dc=io", ldap.SCOPE_SUBTREE, query, ["mail"])
    return hits[0][1]["mail"][0].decode() if hits else None
