"""Markup escapes what is put into it, and client data declared to be markup does harm: `# !`."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

VIEWS = [
    """
    from markupsafe import Markup
    return Markup(x)  # !
    """,
    """
    from markupsafe import Markup
    return Markup("<p>%s</p>") % x
    """,
    """
    from markupsafe import Markup
    return Markup("<p>%(x)s</p>") % {"x": x}
    """,
    """
    from markupsafe import Markup
    return Markup("<p>%s%s</p>") % (x, x)
    """,
    """
    from markupsafe import Markup
    return Markup("<p>{}{y}</p>").format(x, y=x)
    """,
    """
    from markupsafe import Markup
    return Markup("<p>") + x
    """,
    """
    from markupsafe import Markup
    return x + Markup("<p>")
    """,
    """
    from markupsafe import Markup
    return Markup("<br>").join([x, x])
    """,
    """
    from markupsafe import Markup
    return f"{Markup('<p>')}{x}"  # !
    """,
    """
    from flask import Markup, escape
    return Markup("<p>" + escape(x) + "</p>")
    """,
    """
    from markupsafe import escape
    return str(escape(x)).upper()
    """,
    """
    from markupsafe import escape
    return escape(x).replace("a", "<b>")
    """,
    """
    from markupsafe import escape
    return escape(x).unescape()  # !
    """,
    """
    from markupsafe import Markup, escape
    return Markup(escape(x).striptags())  # !
    """,
    """
    from markupsafe import Markup
    return Markup.escape(x)
    """,
    """
    import html
    return html.escape(x)
    """,
    """
    import html
    return html.escape(x, quote=False)
    """,
    """
    import html
    return "<p title='" + html.escape(x, quote=False)  # !
    """,
    """
    from xml.sax.saxutils import escape
    return escape(x)
    """,
    """
    from markupsafe import Markup, escape
    y = Markup(x)  # !
    return "<p>" + y
    """,
    """
    from markupsafe import escape
    y = escape(x) if x else "nobody"
    return f"<p>{y}</p>"
    """,
]


@pytest.mark.parametrize("body", VIEWS)
def test_views(body: str) -> None:
    assert_arrivals(body)
