from lxml import etree


def make_parser(trusted):
    return etree.XMLParser(resolve_entities=trusted, no_network=not trusted, load_dtd=trusted)
