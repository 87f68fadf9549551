import ldap

from .escaping import clean


class Directory:
    base_dn = "ou=people,dc=example,dc=org"

    def __init__(self, url: str):
        self.connection = ldap.initialize(url)

    def find(self, surname: str):
        query = f"(&(objectClass=person)(!(hidden=TRUE))(sn={clean(surname)}))"
        return self.connection.search_s(self.base_dn, ldap.SCOPE_SUBTREE, query, ["cn", "mail"])  # finding: ldap-injection
