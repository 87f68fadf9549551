from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree


def products(stream: BinaryIO) -> Iterator[dict]:
    tree = etree.iterparse(stream, tag="product", resolve_entities=True, load_dtd=True)  # finding: xml-external-entities
    for _event, node in tree:
        yield {"sku": node.get("sku"), "name": node.findtext("name")}
        node.clear()
