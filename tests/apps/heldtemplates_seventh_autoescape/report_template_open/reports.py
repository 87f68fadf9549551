import jinja2

ROW = "<tr><td>{{ label }}</td><td>{{ value }}</td></tr>"


def render_rows(pairs: list[tuple[str, str]]) -> str:
    template = jinja2.Template(ROW)  # finding: autoescape-disabled
    return "".join(template.render(label=k, value=v) for k, v in pairs)
