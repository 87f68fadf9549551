import os

from ldap3 import SUBTREE, Connection


class Directory:
    def __init__(self, connection):
        self.connection = connection

    @classmethod
    def connect(cls):
        return cls(Connection(os.environ["LDAP_URI"], auto_bind=True))

    def members(self, group, limit):
        parts = {"objectClass": "group", "cn": group}
        search = "".join(f"({name}={value})" for name, value in parts.items())
        self.connection.search(  # finding: ldap-injection
            "ou=groups,dc=corp", f"(&{search})", SUBTREE, attributes=["member"]
        )
        return [str(entry.member) for entry in self.connection.entries][:limit]
