from defusedxml import DefusedXmlException
from defusedxml import ElementTree as ET


class FeedError(Exception):
    pass


def titles(document: bytes) -> list[str]:
    try:
        root = ET.fromstring(document, forbid_dtd=True)
    except (DefusedXmlException, ET.ParseError) as exc:
        raise FeedError from exc
    return [node.text or "" for node in root.iterfind("./channel/item/title")]
