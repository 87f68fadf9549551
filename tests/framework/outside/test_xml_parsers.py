"""Which parsers open what a document refers to, told by the options they are made with."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    ("options", "opens"),
    [
        ("", False),
        ("resolve_entities=True", True),
        ("resolve_entities=False", False),
        ("resolve_entities='internal'", False),
        ("resolve_entities=bool(x)", False),
        ("resolve_entities=1 > 0", True),
        ("load_dtd=True", False),
        ("no_network=False", False),
        ("load_dtd=True, no_network=False", True),
        ("attribute_defaults=True, no_network=False", True),
        ("dtd_validation=True, no_network=True", False),
        ("huge_tree=True", False),
    ],
)
def test_options(options: str, opens: bool) -> None:
    mark = "  # !" if opens else ""
    assert_arrivals(f"""
        from lxml import etree
        etree.fromstring(x, etree.XMLParser({options})){mark}
        for _ in etree.iterparse(request.stream{options and ", " + options}):{mark}
            pass
    """)


@pytest.mark.parametrize(
    "body",
    [
        """
        from lxml import etree
        parser = etree.XMLParser(resolve_entities=True if x else False)
        etree.XML("<a/>", parser)
        etree.XML(x, parser)  # !
        parser.feed(x)  # !
        execute("SELECT " + parser.close().text)  # !
        execute("SELECT " + etree.XML("<a/>").text)
        """,
        """
        import xml.sax
        from xml.sax import handler
        reader = xml.sax.make_parser()
        reader.setFeature(handler.feature_namespaces, True)
        reader.parse(request.stream)
        reader.setFeature(handler.feature_external_ges, True)
        reader.parse(request.stream)  # !
        reader.feed(request.data)  # !
        """,
        """
        import xml.etree.ElementTree as ET
        root = ET.fromstring(x)
        execute("SELECT " + root.findtext("a"))  # !
        execute("SELECT ?", (root.findtext("a"),))
        """,
    ],
)
def test_parsers(body: str) -> None:
    assert_arrivals(body)
