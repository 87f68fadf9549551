KEPT = ("street", "city", "shipping")


def draft(form) -> dict:
    return {name: form.get(name, "") for name in KEPT}
