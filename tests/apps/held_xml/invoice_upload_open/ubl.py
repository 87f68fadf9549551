from lxml import etree


def read_invoice(upload):
    parser = etree.XMLParser(huge_tree=False, resolve_entities=True)
    tree = etree.parse(upload.stream, parser)  # finding: xml-external-entities
    root = tree.getroot()
    return {"id": root.findtext("ID"), "total": root.findtext("Total")}
