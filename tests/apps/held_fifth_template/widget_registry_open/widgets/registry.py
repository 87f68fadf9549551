WIDGETS = {
    "clock": "<time>{{ label }}</time>",
    "note": "<aside>{{ label }}</aside>",
}


def source_for(kind: str) -> str:
    return WIDGETS.get(kind, f"<div class='unknown'>{kind}</div>")
