from lxml import etree


class Shelf:
    def __init__(self, path: str):
        self.tree = etree.parse(path)

    def _find(self, expression: str, **variables):
        return self.tree.xpath(expression, **variables)  # finding: xpath-injection

    def by_author(self, author: str) -> list[str]:
        nodes = self._find(f"//book[author='{author}' and @public='1']/title")
        return [node.text for node in nodes]
