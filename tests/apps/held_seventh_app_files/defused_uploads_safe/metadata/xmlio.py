import xml.etree.ElementTree as ET

import defusedxml.ElementTree as SafeET
from defusedxml import DefusedXmlException


class BadDocument(ValueError):
    pass


def parse(body: bytes) -> ET.Element:
    try:
        return SafeET.fromstring(body, forbid_dtd=True)
    except (ET.ParseError, DefusedXmlException):
        raise BadDocument from None


def titles(root: ET.Element, language: str) -> list[str]:
    return [node.text or "" for node in root.findall("title") if node.get("lang") == language]
