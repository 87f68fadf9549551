from lxml import etree


class RoleFile:
    def __init__(self, path: str) -> None:
        self._path = path
        self._tree = None

    @property
    def tree(self):
        if self._tree is None:
            self._tree = etree.parse(self._path)
        return self._tree

    def permissions(self, name: str) -> list[str]:
        query = "//role[@name=$name]/permission/text()"
        return [str(hit) for hit in self.tree.xpath(query, name=name)]
