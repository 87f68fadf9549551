"""A document from a client is read by an XML parser that opens what the document refers to.

A parser is judged by the options that are written: lxml with `resolve_entities=True`, or one that loads a DTD
(`load_dtd`, `dtd_validation`, `attribute_defaults`) with `no_network=False`; Python's SAX parser, also behind
`minidom` and `pulldom`, with `feature_external_ges` set.

Parsers as they come are no finding. lxml opens no external entities by default since 5.0 (December 2023), its
`iterparse` since 6.1; with an older lxml, or to be sure, pass `resolve_entities=False`. `xml.etree`, `minidom`, `expat`
and xmltodict do not open them at all, SAX and pulldom not since Python 3.7.1. `huge_tree` and documents that grow when
they are parsed are another matter.

## Why is this bad?
`<!ENTITY x SYSTEM "file:///etc/passwd">` puts a file of the server into the document, and often into the response.
With `http:` the server sends requests to whatever it can reach.

## How to fix
Leave the options as they are or switch entities off, or use defusedxml.

```python
parser = etree.XMLParser(resolve_entities=False)
root = etree.fromstring(request.data, parser)
```

## References
- https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html
- https://lxml.de/api/lxml.etree.XMLParser-class.html
- https://docs.python.org/3/library/xml.html#xml-vulnerabilities
"""

from fumehood.findings.finding import Confidence
from fumehood.framework.sinks import SinkReached
from fumehood.rules.flows import Saying, follow
from fumehood.rules.rule import Example, Rule

RULE = Rule(
    id="xml-external-entities",
    title="A parser that opens external entities reads client data",
    severity=8.2,
    confidence=Confidence.HIGH,
    cwe=(611,),
    owasp=("a05-2021", "a02-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "lxml that resolves entities",
            """
            from flask import Flask, request
            from lxml import etree

            app = Flask(__name__)

            @app.post("/orders")
            def orders():
                parser = etree.XMLParser(resolve_entities=True)
                root = etree.fromstring(request.data, parser)  # finding
                return {"number": root.findtext("number")}
            """,
        ),
        Example(
            "lxml that does not",
            """
            from flask import Flask, request
            from lxml import etree

            app = Flask(__name__)

            @app.post("/orders")
            def orders():
                parser = etree.XMLParser(resolve_entities=False)
                root = etree.fromstring(request.data, parser)
                return {"number": root.findtext("number")}
            """,
        ),
    ),
)


@follow(RULE, "xml")
def is_parsed(reached: SinkReached) -> Saying:
    return Saying(
        place=f"`{reached.called}`, whose parser opens external entities",
        harm="Whoever sends the document can read files of the server, or make it send requests.",
        advice="Switch it off: `resolve_entities=False` and no DTD for lxml, no `feature_external_ges` for SAX.",
    )
