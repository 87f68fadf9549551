import ldap
from ldap.filter import filter_format

BASE = "ou=people,dc=example,dc=org"


class AddressBook:
    def __init__(self, url):
        self.connection = ldap.initialize(url)

    def phones(self, name, city):
        wanted = filter_format("(&(sn=%s)(l=%s))", [name, city])
        found = self.connection.search_s(BASE, ldap.SCOPE_SUBTREE, wanted, ["telephoneNumber"])
        return [number.decode() for _dn, entry in found for number in entry.get("telephoneNumber", [])]
