from ldap3 import ALL_ATTRIBUTES, Connection, Server

from .schemas import MembersRequest


class Backend:
    def __init__(self, host: str, user: str, password: str):
        self.connection = Connection(Server(host, use_ssl=True), user, password, auto_bind=True)

    def members(self, query: MembersRequest) -> list[str]:
        self.connection.search(  # finding: ldap-injection
            search_base="dc=example,dc=net",
            search_filter=f"(&(objectClass=user)(memberOf=cn={query.group},ou=groups,dc=example,dc=net))",
            attributes=ALL_ATTRIBUTES,
            paged_size=query.limit,
        )
        return [str(entry.cn) for entry in self.connection.entries]
