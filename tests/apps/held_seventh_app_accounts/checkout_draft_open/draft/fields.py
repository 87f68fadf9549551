KEPT = ("street", "city", "card_number")


def draft(form) -> dict:
    return {name: form.get(name, "") for name in KEPT}
