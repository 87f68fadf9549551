from functools import cached_property

from lxml import etree


class StaffIndex:
    def __init__(self, path):
        self.path = path

    @cached_property
    def tree(self):
        return etree.parse(self.path)

    def extension(self, surname, pin):
        expr = "//person[surname='%s' and pin='%s']/extension/text()" % (surname, pin)
        return self.tree.xpath(expr)  # finding: xpath-injection
