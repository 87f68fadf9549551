from markupsafe import Markup

CELL = Markup("<td>%s</td>")


def html_table(rows: list[list[str]]) -> str:
    lines = []
    for row in rows:
        cells = Markup("").join(CELL % value for value in row)
        lines.append(Markup("<tr>{}</tr>").format(cells))
    return Markup("<table>") + Markup("\n").join(lines) + Markup("</table>")
