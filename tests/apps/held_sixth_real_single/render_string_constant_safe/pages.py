GREETING = "<p>Hello, {{ name }}</p>"

_LAYOUT = "<!doctype html><title>Greeter</title><main>%s</main>"


def layout(body: str) -> str:
    return _LAYOUT % body
