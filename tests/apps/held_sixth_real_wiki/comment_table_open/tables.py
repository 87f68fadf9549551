from markupsafe import Markup

CELL = Markup("<td>%s</td>")


def html_table(rows: list[list[str]]) -> str:
    lines = []
    for row in rows:
        cells = "".join("<td>%s</td>" % value for value in row)
        lines.append(f"<tr>{cells}</tr>")
    return "<table>" + "\n".join(lines) + "</table>"
