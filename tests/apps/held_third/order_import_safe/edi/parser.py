from dataclasses import dataclass

from lxml import etree


@dataclass
class Order:
    number: str
    note: str


def make_parser():
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


def parse_order(raw: bytes) -> Order:
    root = etree.fromstring(raw, parser=make_parser())
    return Order(root.findtext("number", ""), root.findtext("note", ""))
