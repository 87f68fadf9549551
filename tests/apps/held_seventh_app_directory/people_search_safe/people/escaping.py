from ldap.filter import escape_filter_chars


def clean(value: str) -> str:
    return escape_filter_chars(value.strip())
