import base64

from lxml import etree

NAMESPACES = {"saml": "urn:oasis:names:tc:SAML:2.0:assertion"}
PARSER_OPTIONS = dict(resolve_entities=True, load_dtd=True, no_network=False)


class BadAssertion(Exception):
    pass


def read_name_id(encoded: str) -> str:
    parser = etree.XMLParser(**PARSER_OPTIONS)
    try:
        root = etree.fromstring(base64.b64decode(encoded), parser)  # finding: xml-external-entities
    except (ValueError, etree.XMLSyntaxError) as exc:
        raise BadAssertion from exc
    found = root.findtext(".//saml:NameID", namespaces=NAMESPACES)
    if not found:
        raise BadAssertion
    return found
