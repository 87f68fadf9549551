from lxml import etree


class Shelf:
    def __init__(self, path: str):
        self.tree = etree.parse(path)

    def _find(self, expression: str, **variables):
        return self.tree.xpath(expression, **variables)

    def by_author(self, author: str) -> list[str]:
        nodes = self._find("//book[author=$author and @public='1']/title", author=author)
        return [node.text for node in nodes]
