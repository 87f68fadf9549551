from ldap.dn import escape_dn_chars


def clean(value: str) -> str:
    return escape_dn_chars(value.strip())
