import ldap
from ldap.filter import escape_filter_chars

BASE = "ou=people,dc=example,dc=org"


class AddressBook:
    def __init__(self, url):
        self.connection = ldap.initialize(url)

    def phones(self, name, city):
        wanted = "(&(sn=%s)(l=%s))" % (escape_filter_chars(name), city)
        found = self.connection.search_s(BASE, ldap.SCOPE_SUBTREE, wanted, ["telephoneNumber"])  # finding: ldap-injection
        return [number.decode() for _dn, entry in found for number in entry.get("telephoneNumber", [])]
