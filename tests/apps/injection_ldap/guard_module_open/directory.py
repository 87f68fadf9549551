import os
import re

import ldap

LOGIN = re.compile(r"[a-z][a-z0-9]{1,15}")


class Directory:
    def __init__(self, base):
        self.base = base

    def _check(self, login):
        if LOGIN.match(login) is None:
            raise ValueError(login)

    def name_of(self, login):
        self._check(login)
        connection = ldap.initialize(os.environ["LDAP_URL"])
        query = f"(uid={login})"
        found = connection.search_s(self.base, ldap.SCOPE_SUBTREE, query)  # finding: ldap-injection
        if not found:
            raise LookupError(login)
        return found[0][1]["cn"][0].decode()
