from dataclasses import dataclass

from lxml import etree


@dataclass
class Order:
    number: str
    note: str


def make_parser():
    return etree.XMLParser(resolve_entities=True, load_dtd=True, huge_tree=False)


def parse_order(raw: bytes) -> Order:
    root = etree.fromstring(raw, parser=make_parser())  # finding: xml-external-entities
    return Order(root.findtext("number", ""), root.findtext("note", ""))
