from functools import cached_property

from lxml import etree


class StaffIndex:
    def __init__(self, path):
        self.path = path

    @cached_property
    def tree(self):
        return etree.parse(self.path)

    def extension(self, surname, pin):
        expr = "//person[surname=$surname and pin=$pin]/extension/text()"
        return self.tree.xpath(expr, surname=surname, pin=pin)
