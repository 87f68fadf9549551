from dataclasses import dataclass

from lxml import etree


@dataclass
class Invoice:
    number: str
    note: str


def parse_invoice(data: bytes) -> Invoice:
    root = etree.fromstring(data, etree.XMLParser(load_dtd=False, resolve_entities=False))
    return Invoice(number=root.findtext("number", ""), note=root.findtext("note", ""))
